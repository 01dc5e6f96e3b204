import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/**
 * Mails: written in the transaction that causes them, sent after it. Where no mail server is configured they
 * stay here to be read (`kept`); once sent, their text is forgotten, for it may hold a one-time link.
 */
export const mails: CollectionConfig = {
  slug: 'mails',
  access: collectionAccess('mails'),
  labels: {
    singular: { fr: 'Message envoyé', en: 'Email', ar: 'رسالة' },
    plural: { fr: 'Messages envoyés', en: 'Emails', ar: 'الرسائل المرسلة' },
  },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'status', 'createdAt'],
    group: { fr: 'Plateforme', en: 'Platform', ar: 'المنصة' },
    description: {
      fr: 'Sans serveur de messagerie, les messages restent ici : ouvrez-en un pour le lire et transmettre son lien.',
      en: 'Without a mail server, emails stay here: open one to read it and pass on its link.',
      ar: 'من دون خادم بريد تبقى الرسائل هنا: افتحوا إحداها لقراءتها وتمرير رابطها.',
    },
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  fields: [
    {
      name: 'to',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Destinataire', en: 'To', ar: 'إلى' },
      admin: { description: { fr: 'Adresse du destinataire.', en: 'Who it is for.', ar: 'عنوان المستلم.' } },
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      label: { fr: 'Objet', en: 'Subject', ar: 'الموضوع' },
      admin: { description: { fr: 'L’objet du message.', en: 'Its subject line.', ar: 'سطر الموضوع.' } },
    },
    {
      name: 'text',
      type: 'textarea',
      label: { fr: 'Texte', en: 'Text', ar: 'النص' },
      admin: {
        rows: 16,
        description: { fr: 'Effacé après l’envoi.', en: 'Erased once sent.', ar: 'يُمحى بعد الإرسال.' },
      },
    },
    { name: 'html', type: 'textarea', admin: { hidden: true } },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      index: true,
      options: [
        { value: 'queued', label: { fr: 'En attente', en: 'Waiting', ar: 'في الانتظار' } },
        { value: 'kept', label: { fr: 'Gardé ici', en: 'Kept here', ar: 'محفوظة هنا' } },
        { value: 'sent', label: { fr: 'Envoyé', en: 'Sent', ar: 'أُرسلت' } },
        { value: 'failed', label: { fr: 'Échec', en: 'Failed', ar: 'لم تُرسل' } },
      ],
      label: { fr: 'État', en: 'Status', ar: 'الحالة' },
      admin: {
        description: {
          fr: 'En attente : un nouvel essai aura lieu.',
          en: 'Waiting: it will be tried again.',
          ar: 'في الانتظار: ستُعاد المحاولة.',
        },
      },
    },
    { name: 'tries', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    { name: 'nextTryAt', type: 'date', index: true, admin: { hidden: true } },
    {
      name: 'problem',
      type: 'text',
      label: { fr: 'Dernier problème', en: 'Last problem', ar: 'آخر مشكلة' },
      admin: {
        description: {
          fr: 'Ce que le serveur a répondu.',
          en: 'What the mail server said.',
          ar: 'ما قاله خادم البريد.',
        },
      },
    },
  ],
};
