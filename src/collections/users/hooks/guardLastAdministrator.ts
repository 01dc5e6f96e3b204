import type { Role } from '@mentora/access';
import { MentoraError } from '@mentora/platform';
import { holdAdministrators } from '@mentora/platform/suspensions';
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';

/**
 * Refuses to take the last administrator away who may act. The rows of all administrators are locked first: of two who
 * leave at the same moment, one waits and then finds to be the last. Who leaves in the same request (a bulk
 * change handles its documents at once) does not count as staying.
 */
async function requireAnother(req: PayloadRequest, id: string): Promise<void> {
  const leaving = ((req.context.leavingAdministrators as Set<string> | undefined) ?? new Set()).add(id);
  req.context.leavingAdministrators = leaving;
  const administrators = await holdAdministrators(req);
  if (administrators.includes(id) && administrators.every((each) => leaving.has(each))) {
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
