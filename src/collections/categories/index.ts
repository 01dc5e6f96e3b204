import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';
import { followNames } from '../exercises/hooks/followNames';
import { keyField } from '@/collections/panel/keyField';

/** What exercises are sorted by on the shelf: first steps, messages, security… */
export const categories: CollectionConfig = {
  slug: 'categories',
  access: collectionAccess('categories'),
  labels: {
    singular: { fr: 'Catégorie', en: 'Category', ar: 'فئة' },
    plural: { fr: 'Catégories', en: 'Categories', ar: 'الفئات' },
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'key', 'order'], group: { fr: 'Contenus', en: 'Content', ar: 'المحتوى' } },
  defaultSort: 'order',
  hooks: { afterChange: [followNames] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 60,
      label: { fr: 'Nom', en: 'Name', ar: 'الاسم' },
      admin: {
        description: {
          fr: 'Deux ou trois mots que tout le monde comprend.',
          en: 'Two or three words that everybody understands.',
          ar: 'كلمتان أو ثلاث يفهمها الجميع.',
        },
      },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: { fr: 'Description', en: 'Description', ar: 'الوصف' },
      admin: {
        description: {
          fr: 'Ce que l’on y apprend, en une phrase.',
          en: 'What people learn there, in one sentence.',
          ar: 'ما يُتعلَّم فيها، في جملة واحدة.',
        },
      },
    },
    keyField,
    {
      name: 'tint',
      type: 'select',
      options: [
        { value: 'mint', label: { fr: 'Menthe', en: 'Mint', ar: 'نعناعي' } },
        { value: 'peach', label: { fr: 'Pêche', en: 'Peach', ar: 'خوخي' } },
        { value: 'lilac', label: { fr: 'Lilas', en: 'Lilac', ar: 'ليلكي' } },
        { value: 'rose', label: { fr: 'Rose', en: 'Rose', ar: 'وردي' } },
        { value: 'sand', label: { fr: 'Sable', en: 'Sand', ar: 'رملي' } },
        { value: 'sky', label: { fr: 'Ciel', en: 'Sky', ar: 'سماوي' } },
      ],
      defaultValue: 'mint',
      label: { fr: 'Teinte', en: 'Tint', ar: 'اللون' },
      admin: {
        description: {
          fr: 'La couleur de fond de ses exercices sans image.',
          en: 'The colour behind its exercises that have no picture.',
          ar: 'لون خلفية تمارينها التي لا صورة لها.',
        },
      },
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      label: { fr: 'Rang', en: 'Place', ar: 'الترتيب' },
      admin: {
        description: {
          fr: 'Le plus petit vient en premier.',
          en: 'The lowest comes first.',
          ar: 'الأصغر يأتي أولًا.',
        },
      },
    },
  ],
};
