import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/** Devices on which a person has signed in before, by the hash of a long-lived cookie: no notice for these. */
export const knownDevices: CollectionConfig = {
  slug: 'known-devices',
  access: collectionAccess('known-devices'),
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'tokenHash', type: 'text', required: true },
  ],
  indexes: [{ fields: ['user', 'tokenHash'], unique: true }],
};
