import { mayAlways } from '@mentora/access';
import { act, idIn, make } from '@mentora/platform/doors';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
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
  make('/contributions', createContribution),
  list,
  { path: '/contributions/:id', method: 'get', handler: async (req) => privateJson(await contributionFor(req, idIn(req))) },
  { path: '/contributions/:id/changes', method: 'get', handler: async (req) => privateJson(await contributionChanges(req, idIn(req))) },
  act('patch', '/contributions/:id', 'id', updateContribution),
  act('delete', '/contributions/:id', 'id', deleteContribution),
  act('post', '/contributions/:id/submit', 'id', submitContribution),
  act('post', '/contributions/:id/withdraw', 'id', withdrawContribution),
  act('post', '/contributions/:id/approve', 'id', approveContribution),
  act('post', '/contributions/:id/request-changes', 'id', requestChanges),
  act('post', '/contributions/:id/reject', 'id', rejectContribution),
  act('post', '/contributions/:id/claim', 'id', claimContribution),
  act('post', '/contributions/:id/release', 'id', releaseContribution),
];
