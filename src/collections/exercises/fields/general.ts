import { writtenByCommands } from '@mentora/access';
import type { Field } from 'payload';
import { worded } from '@/collections/panel/worded';
import { steps } from './steps';
import { generalWords as words } from './words';

/** The fields of an exercise. */
export const exerciseFields: Field[] = [
  worded(words.title, { name: 'title', type: 'text', required: true, localized: true, maxLength: 120 }),
  worded(words.summary, { name: 'summary', type: 'textarea', required: true, localized: true, maxLength: 300 }),
  // Made from the title; an old one redirects (exercise-addresses).
  worded(words.slug, {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    access: writtenByCommands,
    admin: { position: 'sidebar' },
  }),
  worded(words.category, { name: 'category', type: 'relationship', relationTo: 'categories', required: true, index: true }),
  worded(words.tags, { name: 'tags', type: 'text', hasMany: true }),
  worded(words.skills, { name: 'skills', type: 'relationship', relationTo: 'skills', hasMany: true }),
  worded(words.difficulty, {
    name: 'difficulty',
    type: 'select',
    required: true,
    defaultValue: 'easy',
    options: [
      { value: 'easy', label: { fr: 'Facile', en: 'Easy', ar: 'سهل' } },
      { value: 'medium', label: { fr: 'Moyen', en: 'Medium', ar: 'متوسط' } },
      { value: 'hard', label: { fr: 'Difficile', en: 'Hard', ar: 'صعب' } },
    ],
  }),
  worded(words.minutes, { name: 'minutes', type: 'number', required: true, min: 1, max: 60, defaultValue: 5 }),
  worded(words.cover, { name: 'cover', type: 'upload', relationTo: 'images' }),
  steps,
  worded(words.publishAt, {
    name: 'publishAt',
    type: 'date',
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime', displayFormat: 'PPp' } },
  }),
  worded(words.author, {
    name: 'author',
    type: 'relationship',
    relationTo: 'users',
    access: writtenByCommands,
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
  }),
  // What the catalogue's search compares, normalised, by language.
  { name: 'searchText', type: 'text', localized: true, hidden: true, access: writtenByCommands },
];
