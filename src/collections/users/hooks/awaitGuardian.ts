import type { Person } from '@mentora/access';
import { guardianAwaited } from '@mentora/platform';
import type { CollectionBeforeOperationHook } from 'payload';

/** Who changes a profile past the account page while a guardian has yet to agree is told so: the matrix would say no more than no. */
export const awaitGuardian: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation === 'update' && !overrideAccess && (req.user as Person | null)?.awaitsGuardian) throw guardianAwaited();
  return args;
};
