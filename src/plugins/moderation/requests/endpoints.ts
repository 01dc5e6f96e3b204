import { may } from '@mentora/access';
import { demand, MentoraError } from '@mentora/platform';
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

async function bodyIn(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => undefined);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new MentoraError('invalidInput', { status: 400 });
  return body as Record<string, unknown>;
}

/** The request that the address names, and the notes of the body, which may be left out altogether. */
async function decisionIn(req: PayloadRequest) {
  const text = await req.text?.();
  const body: unknown = text ? await Promise.resolve(text).then(JSON.parse).catch(() => undefined) : {};
  if (typeof body !== 'object' || body === null) throw new MentoraError('invalidInput', { status: 400 });
  const { notes } = body as { notes?: string };
  return { request: String(req.routeParams?.id), notes };
}

/** The doors of requests to contribute. */
export const requestEndpoints: Endpoint[] = [
  {
    path: '/contributor-requests',
    method: 'post',
    handler: async (req) => {
      const body = (await bodyIn(req)) as Parameters<typeof requestContributorRole>[1];
      return Response.json(await requestContributorRole(req, body), { status: 201 });
    },
  },
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
