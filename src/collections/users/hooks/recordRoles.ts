import type { Role } from '@mentora/access';
import { recordInAudit } from '@mentora/platform/audit';
import type { CollectionAfterChangeHook } from 'payload';

/** Writes each role that is given or taken in the audit log, whichever way the change came. */
export const recordRoles: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const before = operation === 'create' ? [] : ((previousDoc?.roles ?? []) as Role[]);
  const after = (doc.roles ?? []) as Role[];
  const given = after.filter((role) => !before.includes(role) && !(operation === 'create' && role === 'apprenant'));
  const taken = before.filter((role) => !after.includes(role));
  for (const role of given) {
    await recordInAudit(req, { action: 'role.granted', kind: 'users', subject: String(doc.id), details: { role } });
  }
  for (const role of taken) {
    await recordInAudit(req, { action: 'role.withdrawn', kind: 'users', subject: String(doc.id), details: { role } });
  }
  return doc;
};
