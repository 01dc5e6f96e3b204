import type { CollectionBeforeChangeHook } from 'payload';

/**
 * An address that is written by who may create people counts as confirmed. Registering writes null: the
 * person confirms it by mail.
 */
export const vouchForAddress: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const changed = operation === 'create' || (data.email !== undefined && data.email !== originalDoc?.email);
  if (changed && data.emailConfirmedAt === undefined) data.emailConfirmedAt = new Date().toISOString();
  return data;
};
