import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';
import { messageLogEndpoints } from './endpoints';
import { messageFields } from './fields';

/**
 * Each message to a person, by whatever channel: written in the transaction that causes it, sent after it, with what
 * became of it. Where nobody carries mails they stay here to be read (`kept`); once sent, their text is forgotten,
 * for it may hold a one-time link, and the address is masked.
 */
export const messageLog: CollectionConfig = {
  slug: 'message-log',
  access: collectionAccess('message-log'),
  labels: {
    singular: { fr: 'Message envoyé', en: 'Message', ar: 'رسالة' },
    plural: { fr: 'Messages envoyés', en: 'Messages', ar: 'الرسائل المرسلة' },
  },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'address', 'status', 'kind', 'createdAt', 'attempts'],
    listSearchableFields: ['subject', 'address', 'kind', 'providerId'],
    group: { fr: 'Plateforme', en: 'Platform', ar: 'المنصة' },
    description: {
      fr: 'Sans service d’envoi, les messages restent ici : ouvrez-en un pour le lire et transmettre son lien.',
      en: 'Without a sending service, messages stay here: open one to read it and pass on its link.',
      ar: 'من دون خدمة إرسال تبقى الرسائل هنا: افتحوا إحداها لقراءتها وتمرير رابطها.',
    },
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  fields: messageFields,
  endpoints: messageLogEndpoints,
};
