import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';
import { recordInAudit } from '../../audit/record';

/**
 * Addresses and numbers that nothing goes to any more: their mailbox refused a mail for good, its owner called it
 * unwanted, or answered STOP. They are known by a digest; an administrator lifts one by deleting it.
 */
export const suppressedAddresses: CollectionConfig = {
  slug: 'suppressed-addresses',
  custom: { auditDeletion: 'own' },
  access: collectionAccess('suppressed-addresses'),
  labels: {
    singular: { fr: 'Adresse bloquée', en: 'Blocked address', ar: 'عنوان محجوب' },
    plural: { fr: 'Adresses bloquées', en: 'Blocked addresses', ar: 'العناوين المحجوبة' },
  },
  admin: {
    useAsTitle: 'address',
    defaultColumns: ['address', 'reason', 'createdAt'],
    group: { fr: 'Plateforme', en: 'Platform', ar: 'المنصة' },
    description: {
      fr: 'Plus rien ne part vers ces adresses et ces numéros. Supprimez-en un pour lui écrire de nouveau.',
      en: 'Nothing goes to these addresses and numbers any more. Delete one to write to it again.',
      ar: 'لا يُرسل شيء إلى هذه العناوين والأرقام. احذفوا أحدها لمراسلته من جديد.',
    },
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  hooks: {
    afterDelete: [({ req, id }) => recordInAudit(req, { action: 'address.lifted', subject: String(id) })],
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
    {
      name: 'address',
      type: 'text',
      required: true,
      label: { fr: 'Adresse', en: 'Address', ar: 'العنوان' },
      admin: { description: { fr: 'Masquée.', en: 'Masked.', ar: 'مخفي.' } },
    },
    {
      name: 'reason',
      type: 'select',
      required: true,
      options: [
        { value: 'bounce', label: { fr: 'La boîte n’existe pas', en: 'The mailbox does not exist', ar: 'الصندوق غير موجود' } },
        { value: 'complaint', label: { fr: 'Signalé comme indésirable', en: 'Reported as unwanted', ar: 'أُبلغ عنها كرسالة مزعجة' } },
        { value: 'stop', label: { fr: 'A répondu STOP', en: 'Answered STOP', ar: 'رد بكلمة STOP' } },
      ],
      label: { fr: 'Raison', en: 'Reason', ar: 'السبب' },
      admin: {
        description: { fr: 'Ce que le service d’envoi a dit.', en: 'What the sending service said.', ar: 'ما قالته خدمة الإرسال.' },
      },
    },
  ],
};
