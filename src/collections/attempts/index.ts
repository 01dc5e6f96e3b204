import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';
import { attemptEndpoints } from './endpoints';

/** One go at an exercise, by a person or by a visitor (the hash of a cookie's token). Done once `finishedAt` is set. */
export const attempts: CollectionConfig = {
  slug: 'attempts',
  access: collectionAccess('attempts'),
  endpoints: attemptEndpoints,
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', index: true },
    { name: 'visitor', type: 'text', index: true, hidden: true },
    { name: 'exercise', type: 'relationship', relationTo: 'exercises', required: true, index: true },
    { name: 'edition', type: 'relationship', relationTo: 'editions', required: true },
    // Index of the step that the person looks at, to resume on another device.
    { name: 'position', type: 'number', required: true, defaultValue: 0 },
    // What shuffles the items of this attempt.
    { name: 'seed', type: 'text', required: true },
    { name: 'finishedAt', type: 'date', index: true },
    // Share of the judged steps that were right at the first try, in whole percent.
    { name: 'score', type: 'number', min: 0, max: 100 },
  ],
};

/** What happened at one step of an attempt. The first try alone counts for the score. */
export const answers: CollectionConfig = {
  slug: 'answers',
  access: collectionAccess('answers'),
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'attempt', type: 'relationship', relationTo: 'attempts', required: true, index: true },
    { name: 'step', type: 'text', required: true },
    { name: 'firstRight', type: 'checkbox', required: true },
    { name: 'solved', type: 'checkbox', required: true },
    { name: 'tries', type: 'number', required: true, defaultValue: 1 },
    // Tries that were wrong: after two of them there is a hint.
    { name: 'misses', type: 'number', required: true, defaultValue: 0 },
    { name: 'response', type: 'json' },
  ],
  indexes: [{ fields: ['attempt', 'step'], unique: true }],
};
