import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import type { ApiScope } from '@mentora/platform/apiKeys';
import { acceptContributorRequest } from './commands/acceptContributorRequest';
import { declineContributorRequest } from './commands/declineContributorRequest';
import { requestContributorRole } from './commands/requestContributorRole';
import { requestStatuses } from './status';

const part = 'contributor-requests';

const decided = {
  type: 'object',
  properties: { id: { type: 'string' }, status: { enum: requestStatuses } },
  required: ['id', 'status'],
};

/** What the OpenAPI document says of requests to contribute. */
export const requestDocs: ApiDoc[] = [
  {
    endpoint: 'POST /api/contributor-requests',
    part,
    summary: 'Ask to become a contributor',
    body: bodyOf(requestContributorRole),
    answers: 'The request. 409 where one is open, where one can contribute already, or too short a time after a rejection.',
    answer: decided,
  },
  {
    endpoint: 'GET /api/contributor-requests',
    part,
    summary: 'List one’s own requests; an administrator: everybody’s',
    query: { status: `One of ${requestStatuses.join(', ')}.`, page: 'Which page, 1 at first.' },
    answers: 'A page of requests, what waits longest first.',
  },
  {
    endpoint: 'POST /api/contributor-requests/:id/approve',
    part,
    summary: 'Accept a request: its person becomes a contributor',
    body: bodyOf(acceptContributorRequest, ['request']),
    answers: 'The request. 409 where it is decided already.',
    answer: decided,
  },
  {
    endpoint: 'POST /api/contributor-requests/:id/reject',
    part,
    summary: 'Decline a request, with notes for its person',
    body: bodyOf(declineContributorRequest, ['request']),
    answers: 'The request. 409 where it is decided already.',
    answer: decided,
  },
];

/** What a key may be made for: requests to contribute. */
export const requestsScope: ApiScope = {
  key: 'contributors:write',
  label: {
    fr: 'Demander à contribuer, et décider des demandes',
    en: 'Ask to contribute, and decide on requests',
    ar: 'طلب المساهمة، والبتّ في الطلبات',
  },
  permissions: ['contributor.request', 'contributor.decide'],
};
