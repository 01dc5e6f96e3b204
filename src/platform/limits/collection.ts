import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/** How often something was tried, by key and window. Written by `consume` alone, in one statement. */
export const rateLimits: CollectionConfig = {
  slug: 'rate-limits',
  access: collectionAccess('rate-limits'),
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // Hash of the mail address that it concerns, so that an administrator can lift it.
    { name: 'subject', type: 'text', index: true },
    { name: 'count', type: 'number', required: true },
    { name: 'resetsAt', type: 'date', required: true, index: true },
  ],
};
