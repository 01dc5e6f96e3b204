import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/** A person's picture: 256 pixels square, re-encoded, kept in the row so that it goes with the account. */
export const avatars: CollectionConfig = {
  slug: 'avatars',
  access: collectionAccess('avatars'),
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, unique: true, index: true },
    { name: 'webp', type: 'text', required: true }, // base64
  ],
};
