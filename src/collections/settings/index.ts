import { globalAccess } from '@mentora/access';
import type { GlobalConfig } from 'payload';

/** White label: what an organisation puts in the place of Mentora's own name, logo and colours. */
export const settings: GlobalConfig = {
  slug: 'settings',
  access: globalAccess('settings'),
  label: { fr: 'Réglages du site', en: 'Site settings', ar: 'إعدادات الموقع' },
  fields: [
    { name: 'name', type: 'text', required: true, defaultValue: 'Mentora' },
    { name: 'logo', type: 'upload', relationTo: 'images' },
    { name: 'accent', type: 'text', defaultValue: '#0d5b54' },
    { name: 'welcomeTitle', type: 'text', localized: true },
    { name: 'welcomeText', type: 'textarea', localized: true },
  ],
};
