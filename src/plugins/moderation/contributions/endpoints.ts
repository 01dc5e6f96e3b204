import { mayAlways } from '@mentora/access';
import { notFound } from '@mentora/platform';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { approveContribution } from './commands/approveContribution';
import { claimContribution } from './commands/claimContribution';
import { createContribution } from './commands/createContribution';
import { deleteContribution } from './commands/deleteContribution';
import { rejectContribution } from './commands/rejectContribution';
import { releaseContribution } from './commands/releaseContribution';
import { requestChanges } from './commands/requestChanges';
import { submitContribution } from './commands/submitContribution';
import { updateContribution } from './commands/updateContribution';
import { withdrawContribution } from './commands/withdrawContribution';
import { contributionChanges } from './queries/contributionChanges';
import { contributionFor } from './queries/contributionFor';
import { ownContributions } from './queries/ownContributions';
import { pendingContributions } from './queries/pendingContributions';

type Command = (req: PayloadRequest, input: never) => Promise<unknown>;

/** The contribution that an address names; one that is no id is not there. */
function idOf(req: PayloadRequest): string {
  const { success, data } = z.uuid().safeParse(req.routeParams?.id);
  if (!success) throw notFound();
  return data;
}

/** What a command is called with: the body, where there is one. */
async function bodyOf(req: PayloadRequest): Promise<object> {
  const body: unknown = await req.json?.().catch(() => undefined);
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
}

/** A door to a command on one contribution. */
function door(path: string, method: Endpoint['method'], command: Command): Endpoint {
  return {
    path: `/contributions/:id${path}`,
    method,
    handler: async (req) => privateJson(await command(req, { ...(await bodyOf(req)), id: idOf(req) } as never)),
  };
}

const create: Endpoint = {
  path: '/contributions',
  method: 'post',
  handler: async (req) => {
    const made = await createContribution(req, (await bodyOf(req)) as Parameters<typeof createContribution>[1]);
    return Response.json(made, { status: 201, headers: { 'Cache-Control': 'private, no-store' } });
  },
};

/** One's own; for who reviews, what was submitted by all, or with `own=true` what is one's own. */
const list: Endpoint = {
  path: '/contributions',
  method: 'get',
  handler: async (req) => {
    const { own, ...wishes } = req.query as { own?: string };
    if (own !== 'true' && mayAlways('contribution.review', req.user)) return privateJson(await pendingContributions(req, { status: 'all', ...wishes }));
    return privateJson(await ownContributions(req, wishes));
  },
};

/** The doors of contributions: each parses, calls and answers. */
export const contributionEndpoints: Endpoint[] = [
  create,
  list,
  { path: '/contributions/:id', method: 'get', handler: async (req) => privateJson(await contributionFor(req, idOf(req))) },
  { path: '/contributions/:id/changes', method: 'get', handler: async (req) => privateJson(await contributionChanges(req, idOf(req))) },
  door('', 'patch', updateContribution),
  door('', 'delete', deleteContribution),
  door('/submit', 'post', submitContribution),
  door('/withdraw', 'post', withdrawContribution),
  door('/approve', 'post', approveContribution),
  door('/request-changes', 'post', requestChanges),
  door('/reject', 'post', rejectContribution),
  door('/claim', 'post', claimContribution),
  door('/release', 'post', releaseContribution),
];
