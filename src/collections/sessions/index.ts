import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/**
 * Log-ins: one row each, found by the hash of the cookie's token. To end one is to delete its row.
 * (A mentorship's meeting is called a session elsewhere; this is never one.)
 */
export const sessions: CollectionConfig = {
  slug: 'sessions',
  access: collectionAccess('sessions'),
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    // What the person recognises the device by: "Firefox", "Android".
    { name: 'browser', type: 'text' },
    { name: 'system', type: 'text' },
    { name: 'ipHash', type: 'text' },
    { name: 'lastSeenAt', type: 'date', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
};
