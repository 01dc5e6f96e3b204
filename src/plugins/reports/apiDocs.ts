import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { reportError } from './commands/reportError';

export const reportDocs: ApiDoc[] = [
  {
    endpoint: 'POST /api/error-reports',
    part: 'error-reports',
    summary: 'Report an error in an exercise',
    body: bodyOf(reportError),
    answers: 'The id of the report.',
    answer: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
  },
];
