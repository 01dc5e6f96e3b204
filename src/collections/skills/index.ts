import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';
import { followNames } from '../exercises/hooks/followNames';
import { keyField } from '@/collections/panel/keyField';

/** What an exercise teaches, and what a mentor may be good at. */
export const skills: CollectionConfig = {
  slug: 'skills',
  access: collectionAccess('skills'),
  labels: {
    singular: { fr: 'Compétence', en: 'Skill', ar: 'مهارة' },
    plural: { fr: 'Compétences', en: 'Skills', ar: 'المهارات' },
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'key'], group: { fr: 'Contenus', en: 'Content', ar: 'المحتوى' } },
  hooks: { afterChange: [followNames] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 80,
      label: { fr: 'Nom', en: 'Name', ar: 'الاسم' },
      admin: {
        description: {
          fr: 'Ce que l’on sait faire, avec un verbe : « Écrire un message ».',
          en: 'What people can do, with a verb: “Write a message”.',
          ar: 'ما يستطيع المرء فعله، مبدوءًا بمصدر: «كتابة رسالة».',
        },
      },
    },
    keyField,
  ],
};
