import { collectionAccess } from '@mentora/access';
import { defineMentoraPlugin } from '@mentora/platform';

/** Lets anyone tell the trainers that something is wrong in a step of an exercise. */
export const reportsPlugin = defineMentoraPlugin('reports', (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []),
    {
      slug: 'error-reports',
      access: collectionAccess('error-reports'),
      fields: [{ name: 'message', type: 'textarea', required: true }],
    },
  ],
}));
