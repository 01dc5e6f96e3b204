import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

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
  fields: [
    { name: 'title', type: 'text', required: true, localized: true },
    { name: 'description', type: 'textarea', localized: true },
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'tint', type: 'select', options: ['mint', 'peach', 'lilac', 'rose', 'sand', 'sky'], defaultValue: 'mint' },
    { name: 'order', type: 'number', defaultValue: 0 },
  ],
};
