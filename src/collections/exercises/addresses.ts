import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/** Every address an exercise ever had, so that an old link still leads to it. */
export const exerciseAddresses: CollectionConfig = {
  slug: 'exercise-addresses',
  access: collectionAccess('exercise-addresses'),
  admin: { hidden: true },
  graphQL: false,
  fields: [
    { name: 'slug', type: 'text', required: true, unique: true, index: true },
    { name: 'exercise', type: 'relationship', relationTo: 'exercises', required: true, index: true },
  ],
};
