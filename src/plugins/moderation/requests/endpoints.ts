import { may } from '@mentora/access';
import { demand, MentoraError } from '@mentora/platform';
import { bodyOf, idIn, make } from '@mentora/platform/doors';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { acceptContributorRequest } from './commands/acceptContributorRequest';
import { declineContributorRequest } from './commands/declineContributorRequest';
import { requestContributorRole } from './commands/requestContributorRole';
import { requestList } from './queries/requestList';
import { requestStatuses } from './status';

const wish = z.object({
  status: z.enum(requestStatuses).optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
});

/** The request that the address names, and the notes of the body, which may be left out altogether. */
async function decisionIn(req: PayloadRequest) {
  const { notes } = await bodyOf<{ notes?: string }>(req);
  return { request: idIn(req), notes };
}

/** The doors of requests to contribute. */
export const requestEndpoints: Endpoint[] = [
  make('/contributor-requests', requestContributorRole),
  {
    path: '/contributor-requests',
    method: 'get',
    handler: async (req) => {
      demand(req, may('contributor.decide', req.user) ? 'contributor.decide' : 'account.own');
      const parsed = wish.safeParse(Object.fromEntries(req.searchParams));
      if (!parsed.success) throw new MentoraError('invalidInput', { status: 400 });
      return privateJson(await requestList(req, parsed.data));
    },
  },
  {
    path: '/contributor-requests/:id/approve',
    method: 'post',
    handler: async (req) => privateJson(await acceptContributorRequest(req, await decisionIn(req))),
  },
  {
    path: '/contributor-requests/:id/reject',
    method: 'post',
    handler: async (req) => privateJson(await declineContributorRequest(req, await decisionIn(req))),
  },
];
