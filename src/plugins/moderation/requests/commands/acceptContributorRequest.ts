import type { Role } from '@mentora/access';
import { defineCommand, query, sql, updateDocument } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import '../events';
import type { RequestStatus } from '../status';
import { decideRequest, decisionInput } from './decideRequest';

/** Makes a contributor of whoever asked: the role is there when the decision is. */
export const acceptContributorRequest = defineCommand({
  name: 'acceptContributorRequest',
  permission: 'contributor.decide',
  input: decisionInput,
  run: async ({ req, input, person }): Promise<{ id: string; status: RequestStatus }> => {
    const status = 'approved';
    await grantContributor(req, await decideRequest(req, { ...input, status, by: person!.id }));
    await emit(req, 'contributor.accepted', { request: input.request });
    return { id: input.request, status };
  },
});

/** Adds the role to those that the person has; the hooks of people write it down. */
async function grantContributor(req: PayloadRequest, id: string): Promise<void> {
  // Whoever else changes this person waits: no role is lost between reading and writing.
  await query(req, sql`SELECT FROM users WHERE id = ${id} FOR UPDATE`);
  const rows = await query<{ role: Role }>(req, sql`SELECT value::text AS role FROM users_roles WHERE parent_id = ${id} ORDER BY "order"`);
  const roles = new Set([...rows.map(({ role }) => role), 'contributeur' as const]);
  await updateDocument(req, 'users', id, { roles: [...roles] });
}
