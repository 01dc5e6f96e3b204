import { registriesOf } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload';

/**
 * Erases what every collection and plugin holds of a person, in the transaction of the deletion. What others
 * need (exercises, approved images) stays and is no longer tied to anybody.
 */
export const erasePersonalData: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const { erase } of registriesOf(req.payload.config).personalData) await erase(req, String(id));
};

/** That an account was deleted is remembered; whose it was is not. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ id, req }) => {
  await recordInAudit(req, { action: 'account.deleted', kind: 'users', subject: String(id) });
};
