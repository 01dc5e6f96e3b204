import { bodyOf, type ApiDoc } from '../openapi/definitions';
import { addReason } from './addReason';
import { changeReason } from './changeReason';
import { orderReasons } from './orderReasons';

const part = 'rejection-reasons';

/** What the OpenAPI document says of ready-made reasons. */
export const reasonDocs: ApiDoc[] = [
  {
    endpoint: 'GET /api/rejection-reasons',
    part,
    summary: 'List the ready-made reasons for rejections',
    query: { kind: '`contribution` unless told, or `image`.' },
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
