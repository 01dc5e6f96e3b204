import type { ApiDoc } from '@mentora/platform/openapi';

export const reviewDocs: ApiDoc[] = [
  {
    endpoint: 'GET /api/moderation/waiting',
    part: 'contributions',
    summary: 'Count the contributions that wait',
    answers: 'How many contributions wait for a decision.',
    answer: { type: 'object', properties: { count: { type: 'integer' } }, required: ['count'] },
  },
];
