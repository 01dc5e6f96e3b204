import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { moderateImage } from './commands/moderateImage';
import { severalInput } from './commands/moderateImages';

const part = 'images';

/** The parameters of the library's search. Without any but `sort`, `limit` and `locale` the list is that of any collection. */
const query = {
  search: 'Words: each begins one of the title, the tags, the alternative texts or the name of the category.',
  tags: 'Tags, with commas between: images that have them all.',
  category: 'Key or id of a category.',
  status: '`draft`, `pending`, `changes-requested`, `approved` or `rejected`; what is not approved is given to who brought it and to administrators, a draft to who brought it alone.',
  uploadedBy: 'Id of who brought it.',
  from: 'Brought on this day (by your calendar) or at this instant, or later.',
  to: 'Brought on this day (by your calendar) or at this instant, or earlier.',
  minUses: 'Shown by so many documents at least.',
  maxUses: 'Shown by so many documents at most.',
  sort: '`createdAt`, `title` or `uses`, with a minus in front for the reverse; `-createdAt` unless told.',
  limit: 'So many at most: 40 unless told, 100 at most.',
  cursor: '`nextCursor` of the part before.',
  locale: 'Language of the alternative texts.',
};

export const imageDocs: ApiDoc[] = [
  { endpoint: 'GET /api/images', part, summary: 'Search the library of images', query, answers: 'A part of the images (`docs`), and `nextCursor` where there are more.' },
  { endpoint: 'GET /api/images/file/:filename', part, summary: 'Read the bytes of an image', answers: 'The picture.', type: 'image/*' },
  { endpoint: 'GET /api/images/tags', part, summary: 'List the tags of approved images', answers: 'Each tag with how many images have it, the most frequent first.' },
  { endpoint: 'GET /api/images/:id/usage', part, summary: 'See where an image is used', answers: 'How often, and where.' },
  { endpoint: 'POST /api/images/near', part, summary: 'Find images that look like a picture (a file, or a `fingerprint`)', answers: 'The fingerprint, and the images that look like it with their distance.' },
  { endpoint: 'POST /api/images/moderate', part, summary: 'Approve or reject several images', body: bodyOf({ input: severalInput }), answers: 'An outcome for each image.' },
  { endpoint: 'POST /api/images/:id/moderate', part, summary: 'Approve or reject an image', body: bodyOf(moderateImage, ['id']), answers: 'The decision.' },
];
