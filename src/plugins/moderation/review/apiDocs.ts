import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { addReason } from './reasons/addReason';
import { changeReason } from './reasons/changeReason';
import { orderReasons } from './reasons/orderReasons';

const part = 'rejection-reasons';

export const reviewDocs: ApiDoc[] = [
  {
    endpoint: 'GET /api/moderation/waiting',
    part: 'contributions',
    summary: 'Count the contributions that wait',
    answers: 'How many contributions wait for a decision.',
    answer: { type: 'object', properties: { count: { type: 'integer' } }, required: ['count'] },
  },
  {
    endpoint: 'GET /api/rejection-reasons',
    part,
    summary: 'List the ready-made reasons for rejections',
    answers: 'The reasons in their order, each in the languages that it was written in.',
  },
  { endpoint: 'POST /api/rejection-reasons', part, summary: 'Add a ready-made reason', body: bodyOf(addReason), answers: 'The id of the reason.' },
  {
    endpoint: 'POST /api/rejection-reasons/order',
    part,
    summary: 'Put the ready-made reasons in order',
    body: bodyOf(orderReasons),
    answers: 'How many reasons there are.',
  },
  {
    endpoint: 'PATCH /api/rejection-reasons/:id',
    part,
    summary: 'Change a ready-made reason',
    body: bodyOf(changeReason, ['id']),
    answers: 'The id of the reason.',
  },
  { endpoint: 'DELETE /api/rejection-reasons/:id', part, summary: 'Remove a ready-made reason', answers: 'The id of the reason.' },
];
