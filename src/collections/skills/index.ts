import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/** What an exercise teaches, and what a mentor may be good at. */
export const skills: CollectionConfig = {
  slug: 'skills',
  access: collectionAccess('skills'),
  labels: {
    singular: { fr: 'Compétence', en: 'Skill', ar: 'مهارة' },
    plural: { fr: 'Compétences', en: 'Skills', ar: 'المهارات' },
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'key'], group: { fr: 'Contenus', en: 'Content', ar: 'المحتوى' } },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true },
    { name: 'key', type: 'text', required: true, unique: true, index: true },
  ],
};
