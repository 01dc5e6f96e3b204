import type { Role } from '@mentora/access';
import { MentoraError, query, sql } from '@mentora/platform';
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';

/**
 * Refuses to take the last administrator away. The rows of all administrators are locked first: of two who
 * leave at the same moment, one waits and then finds to be the last. Who leaves in the same request (a bulk
 * change handles its documents at once) does not count as staying.
 */
async function requireAnother(req: PayloadRequest, id: string): Promise<void> {
  const leaving = ((req.context.leavingAdministrators as Set<string> | undefined) ?? new Set()).add(id);
  req.context.leavingAdministrators = leaving;
  const administrators = await query<{ id: string }>(
    req,
    sql`SELECT parent_id AS id FROM users_roles WHERE value = 'administrateur' ORDER BY parent_id FOR UPDATE`,
  );
  const isOne = administrators.some((row) => row.id === id);
  if (isOne && administrators.every((row) => leaving.has(row.id))) {
    throw new MentoraError('lastAdministrator', { status: 409, field: 'roles' });
  }
}

/** The last administrator keeps the role. */
export const keepLastAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = (originalDoc?.roles ?? []) as Role[];
  const after = data.roles as Role[] | undefined;
  const leaves = before.includes('administrateur') && after !== undefined && !after.includes('administrateur');
  if (operation === 'update' && leaves) await requireAnother(req, String(originalDoc?.id));
  return data;
};

/** The last administrator stays. */
export const keepLastAdministratorHere: CollectionBeforeDeleteHook = ({ id, req }) => requireAnother(req, String(id));
