import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/**
 * Who did what. Rows are only ever added: triggers refuse UPDATE, DELETE and TRUNCATE. People are ids as
 * text, without foreign key and without personal values, so that erasing an account leaves the log whole.
 */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  access: collectionAccess('audit-log'),
  labels: {
    singular: { fr: 'Entrée du journal', en: 'Log entry', ar: 'قيد في السجل' },
    plural: { fr: 'Journal', en: 'Audit log', ar: 'السجل' },
  },
  admin: {
    // Read in a view of its own, which knows names and the words of codes: /admin/audit.
    hidden: true,
    useAsTitle: 'action',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  fields: [
    {
      name: 'action',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Action', en: 'Action', ar: 'الإجراء' },
      admin: { description: { fr: 'Par exemple role.granted.', en: 'For example role.granted.', ar: 'مثلًا role.granted.' } },
    },
    {
      name: 'actor',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Auteur', en: 'Actor', ar: 'الفاعل' },
      admin: {
        description: {
          fr: 'Identifiant de la personne, ou « system ».',
          en: 'Id of the person, or “system”.',
          ar: 'معرّف الشخص أو «system».',
        },
      },
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Objet', en: 'Subject', ar: 'الموضوع' },
      admin: {
        description: {
          fr: 'Identifiant de ce qui a changé.',
          en: 'Id of what has changed.',
          ar: 'معرّف ما تغيّر.',
        },
      },
    },
    {
      name: 'details',
      type: 'json',
      label: { fr: 'Détails', en: 'Details', ar: 'التفاصيل' },
      admin: {
        description: { fr: 'Ce qui a changé.', en: 'What has changed.', ar: 'ما الذي تغيّر.' },
      },
    },
  ],
};
