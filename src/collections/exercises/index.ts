import { collectionAccess, writtenByCommands } from '@mentora/access';
import type { CollectionConfig } from 'payload';
import { steps } from './fields/steps';
import { keepOwnership } from './hooks/keepOwnership';
import { guardDeletion, publish, rememberLiveRow } from './hooks/publication';

/**
 * Exercises as they are written. Payload's own doors read them for who may edit; everybody else reads the
 * catalogue's projection and does the published edition (see docs/exercises.md).
 */
export const exercises: CollectionConfig = {
  slug: 'exercises',
  access: collectionAccess('exercises'),
  labels: {
    singular: { fr: 'Exercice', en: 'Exercise', ar: 'تمرين' },
    plural: { fr: 'Exercices', en: 'Exercises', ar: 'التمارين' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', 'difficulty', '_status', 'updatedAt'],
    group: { fr: 'Contenus', en: 'Content', ar: 'المحتوى' },
  },
  versions: { drafts: { validate: false }, maxPerDoc: 50 },
  trash: true,
  hooks: {
    beforeChange: [keepOwnership, rememberLiveRow],
    afterChange: [publish],
    beforeDelete: [guardDeletion],
  },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 120 },
    { name: 'summary', type: 'textarea', required: true, localized: true, maxLength: 300 },
    // Made from the title; an old one redirects (exercise-addresses).
    { name: 'slug', type: 'text', unique: true, index: true, access: writtenByCommands },
    { name: 'category', type: 'relationship', relationTo: 'categories', required: true, index: true },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'skills', type: 'relationship', relationTo: 'skills', hasMany: true },
    {
      name: 'difficulty',
      type: 'select',
      required: true,
      defaultValue: 'easy',
      options: [
        { value: 'easy', label: { fr: 'Facile', en: 'Easy', ar: 'سهل' } },
        { value: 'medium', label: { fr: 'Moyen', en: 'Medium', ar: 'متوسط' } },
        { value: 'hard', label: { fr: 'Difficile', en: 'Hard', ar: 'صعب' } },
      ],
    },
    { name: 'minutes', type: 'number', required: true, min: 1, max: 60, defaultValue: 5 },
    { name: 'cover', type: 'upload', relationTo: 'images' },
    steps,
    { name: 'publishAt', type: 'date', admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'author', type: 'relationship', relationTo: 'users', access: writtenByCommands, admin: { position: 'sidebar' } },
    // What the catalogue's search compares, normalised, by language.
    { name: 'searchText', type: 'text', localized: true, hidden: true, access: writtenByCommands },
  ],
};
