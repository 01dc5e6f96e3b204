import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/** Hashes of passwords, one a person. No door reads them. */
export const credentials: CollectionConfig = {
  slug: 'credentials',
  access: collectionAccess('credentials'),
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, unique: true, index: true },
    { name: 'hash', type: 'text', required: true },
  ],
};
