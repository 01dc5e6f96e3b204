import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/** Codes sent by mail, each good once: to confirm an address, to choose a new password. Only hashes are kept. */
export const oneTimeCodes: CollectionConfig = {
  slug: 'one-time-codes',
  access: collectionAccess('one-time-codes'),
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'purpose', type: 'select', required: true, options: ['confirm', 'change', 'password'] },
    { name: 'codeHash', type: 'text', required: true, unique: true, index: true },
    // The address that the code was sent to, and that it proves.
    { name: 'address', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
};
