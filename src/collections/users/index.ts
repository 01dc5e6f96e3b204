import { collectionAccess, fieldAccess, roles } from '@mentora/access';
import { locales } from '@mentora/platform';
import type { CollectionConfig } from 'payload';

/** People. How they prove who they are (passwords, log-ins, codes) lies in collections that nobody reads. */
export const users: CollectionConfig = {
  slug: 'users',
  auth: { disableLocalStrategy: true },
  access: collectionAccess('users'),
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles', 'createdAt'] },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'email', type: 'email', required: true, unique: true, index: true },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['apprenant'],
      options: [...roles],
      access: { create: fieldAccess('person.grantRole'), update: fieldAccess('person.grantRole') },
    },
    { name: 'locale', type: 'select', options: [...locales], defaultValue: 'fr', required: true },
  ],
};
