import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { answerStep } from './commands/answerStep';
import { finishAttempt } from './commands/finishAttempt';
import { moveToStep } from './commands/moveToStep';
import { startAttempt } from './commands/startAttempt';

const part = 'attempts';
const own = ['attempt', 'visitorToken'];
const locale = { locale: 'fr, en or ar.' };

export const attemptDocs: ApiDoc[] = [
  { endpoint: 'POST /api/attempts', part, summary: 'Begin an exercise, or go on with it', body: bodyOf(startAttempt, own), answers: 'The attempt, with its steps and where one is.' },
  { endpoint: 'GET /api/attempts/:id', part, summary: 'Read an attempt', query: locale, answers: 'The attempt, with its steps and where one is.' },
  { endpoint: 'GET /api/attempts/:id/summary', part, summary: 'Read what came of an attempt', query: locale, answers: 'The score, and each step with its first answer; 409 while it goes on.' },
  {
    endpoint: 'POST /api/attempts/:id/answers',
    part,
    summary: 'Answer a step',
    body: bodyOf(answerStep, own),
    answers: 'Whether it is right, and what is said of it. Sent again with the same `key` it counts once.',
  },
  { endpoint: 'POST /api/attempts/:id/position', part, summary: 'Go to a step', body: bodyOf(moveToStep, own), answers: 'The step.' },
  { endpoint: 'POST /api/attempts/:id/finish', part, summary: 'Finish an attempt', body: bodyOf(finishAttempt, own), answers: 'What came of it.' },
  { endpoint: 'GET /api/progress', part, summary: 'Read one’s progress', query: locale, answers: 'What is done, what is under way, and days in a row.' },
];
