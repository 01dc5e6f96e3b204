import type { ApiDoc } from '@mentora/platform/openapi';

const part = 'exercises';

/** Who may edit exercises reads documents here, as in any collection; everybody else reads cards, without the answers. */
export const exerciseDocs: ApiDoc[] = [
  {
    endpoint: 'GET /api/exercises',
    part,
    permission: 'exercise.view',
    summary: 'List exercises',
    query: {
      q: 'Words to look for.',
      category: 'The key of a category.',
      skill: 'The key of a skill.',
      difficulty: 'easy, medium or hard.',
      minutesMax: 'How long it may take.',
      sort: 'A field; with - before it, the other way round.',
      limit: '10 unless told, 100 at most.',
      page: 'Which page, from 1.',
      locale: 'fr, en or ar.',
      draft: 'true: for who may edit some only, these.',
    },
    answers: 'A page of exercises: cards, or for who may edit them documents.',
  },
  {
    endpoint: 'GET /api/exercises/:id',
    part,
    permission: 'exercise.view',
    summary: 'Read an exercise',
    query: { locale: 'fr, en or ar.', draft: 'true: for who may edit it, the newest draft.' },
    answers: 'The card of the exercise, or for who may edit it the document.',
  },
];
