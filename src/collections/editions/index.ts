import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/**
 * What was published: one immutable row for each publication of an exercise, with its answers. Learners do
 * an edition, never the document, so an attempt stays on the version it began with, and no API reads this.
 */
export const editions: CollectionConfig = {
  slug: 'editions',
  access: collectionAccess('editions'),
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'exercise', type: 'relationship', relationTo: 'exercises', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'content', type: 'json', required: true },
  ],
  indexes: [{ fields: ['exercise', 'number'], unique: true }],
};
