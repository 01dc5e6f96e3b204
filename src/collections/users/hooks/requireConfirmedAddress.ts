import type { Role } from '@mentora/access';
import { MentoraError } from '@mentora/platform';
import type { CollectionBeforeChangeHook } from 'payload';

/** Nobody whose address is not confirmed is given another role than that of a learner: it could be anybody. */
export const requireConfirmedAddress: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const confirmedAt = data.emailConfirmedAt === undefined ? originalDoc?.emailConfirmedAt : data.emailConfirmedAt;
  const before = (originalDoc?.roles ?? []) as Role[];
  // Whether it is a list of roles is looked at later.
  const given = ([data.roles ?? []].flat() as Role[]).filter((role) => role !== 'apprenant' && !before.includes(role));
  if (given.length > 0 && !confirmedAt) throw new MentoraError('addressNotConfirmed', { status: 409, field: 'roles' });
  return data;
};
