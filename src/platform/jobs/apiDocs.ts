import { bodyOf, type ApiDoc } from '../openapi/definitions';
import { settleDeadLetters } from './commands/settleDeadLetters';

const part = 'jobs';

export const jobDocs: ApiDoc[] = [
  { endpoint: 'GET /api/jobs', part, summary: 'See background work', answers: 'How many jobs wait in each queue, and what failed for good.' },
  {
    endpoint: 'POST /api/jobs/dead-letters',
    part,
    summary: 'Send failed work again, or give it up',
    body: bodyOf(settleDeadLetters),
    answers: 'How many jobs it was.',
  },
];
