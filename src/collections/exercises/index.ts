import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';
import { updateManyEndpoint } from './endpoints/updateMany';
import { exerciseFields } from './fields/general';
import { requiredInFrench } from './fields/requiredInFrench';
import { keepOwnership } from './hooks/keepOwnership';
import { guardDeletion, publish, rememberLiveRow, unlessPublishing } from './hooks/publication';
import { renewAfterDelete } from '../renewPages';

const access = collectionAccess('exercises');

/**
 * Exercises as they are written. Payload's own doors read them for who may edit; everybody else reads the
 * catalogue's projection and does the published edition (see docs/exercises.md).
 */
export const exercises: CollectionConfig = {
  slug: 'exercises',
  access: { ...access, create: unlessPublishing(access.create), update: unlessPublishing(access.update) },
  labels: {
    singular: { fr: 'Exercice', en: 'Exercise', ar: 'تمرين' },
    plural: { fr: 'Exercices', en: 'Exercises', ar: 'التمارين' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', 'difficulty', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
    group: { fr: 'Contenus', en: 'Content', ar: 'المحتوى' },
    description: {
      fr: 'Enregistrez un brouillon aussi souvent que vous voulez : rien n’est visible avant « Publier ».',
      en: 'Save a draft as often as you like: nothing is visible before you publish.',
      ar: 'احفظوا مسودة متى شئتم: لا يظهر شيء قبل النشر.',
    },
    components: { edit: { beforeDocumentControls: ['@/collections/exercises/admin/PreviewButton#PreviewButton'] } },
  },
  versions: { drafts: { validate: false }, maxPerDoc: 50 },
  trash: true,
  endpoints: [updateManyEndpoint],
  hooks: {
    beforeChange: [keepOwnership, rememberLiveRow],
    afterChange: [publish],
    beforeDelete: [guardDeletion],
    afterDelete: [renewAfterDelete],
  },
  fields: requiredInFrench(exerciseFields),
};
