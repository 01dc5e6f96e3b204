import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { moderateImage } from './commands/moderateImage';

const part = 'images';

export const imageDocs: ApiDoc[] = [
  { endpoint: 'GET /api/images/file/:filename', part, summary: 'Read the bytes of an image', answers: 'The picture.', type: 'image/*' },
  { endpoint: 'GET /api/images/:id/uses', part, summary: 'See where an image is used', answers: 'How often, and where.' },
  { endpoint: 'POST /api/images/:id/moderate', part, summary: 'Approve or reject an image', body: bodyOf(moderateImage, ['id']), answers: 'The decision.' },
];
