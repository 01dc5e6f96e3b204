import { collectionAccess } from '@mentora/access';
import type { CollectionConfig, Field } from 'payload';
import type { Locale } from '../i18n/locales';

type Words = Record<Locale, string>;

const figure = (name: string, label: Words, description: Words): Field => ({ name, type: 'number', label, admin: { description } });

/** What became of the backup of each day. The backups themselves lie where the settings say. */
export const backups: CollectionConfig = {
  slug: 'backups',
  access: collectionAccess('backups'),
  labels: {
    singular: { fr: 'Sauvegarde', en: 'Backup', ar: 'نسخة احتياطية' },
    plural: { fr: 'Sauvegardes', en: 'Backups', ar: 'النسخ الاحتياطية' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['createdAt', 'status', 'name', 'bytes', 'place', 'error'],
    group: { fr: 'Plateforme', en: 'Platform', ar: 'المنصة' },
    description: {
      fr: 'Base de données, fichiers et clés, chaque jour. « npm run restore » les remet en place.',
      en: 'Database, files and keys, each day. “npm run restore” puts them back.',
      ar: 'قاعدة البيانات والملفات والمفاتيح، كل يوم. الأمر «npm run restore» يعيدها إلى مكانها.',
    },
  },
  graphQL: false,
  defaultSort: '-createdAt',
  lockDocuments: false,
  fields: [
    {
      name: 'status',
      type: 'select',
      required: true,
      label: { fr: 'État', en: 'State', ar: 'الحالة' },
      options: [
        { value: 'made', label: { fr: 'Faite', en: 'Made', ar: 'تمّت' } },
        { value: 'failed', label: { fr: 'En échec', en: 'Failed', ar: 'فشلت' } },
      ],
      admin: {
        description: {
          fr: 'Si elle a échoué, un nouvel essai suit tout seul.',
          en: 'After a failure it is tried again by itself.',
          ar: 'بعد الفشل تُعاد المحاولة تلقائيًا.',
        },
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { fr: 'Fichier', en: 'File', ar: 'الملف' },
      admin: { description: { fr: 'Le nom du fichier.', en: 'The name of the file.', ar: 'اسم الملف.' } },
    },
    {
      name: 'place',
      type: 'text',
      required: true,
      label: { fr: 'Emplacement', en: 'Place', ar: 'المكان' },
      admin: {
        description: {
          fr: 'Le dossier ou l’espace de stockage où elle est gardée.',
          en: 'The folder or bucket that it is kept in.',
          ar: 'المجلد أو مساحة التخزين التي تُحفظ فيها.',
        },
      },
    },
    figure('bytes', { fr: 'Taille (octets)', en: 'Size (bytes)', ar: 'الحجم (بايت)' }, {
      fr: 'La taille du fichier, compressé.',
      en: 'The size of the file, compressed.',
      ar: 'حجم الملف مضغوطًا.',
    }),
    figure('rows', { fr: 'Lignes', en: 'Rows', ar: 'الصفوف' }, {
      fr: 'Combien de lignes de la base elle contient.',
      en: 'How many rows of the database it holds.',
      ar: 'عدد صفوف قاعدة البيانات فيها.',
    }),
    figure('files', { fr: 'Fichiers', en: 'Files', ar: 'الملفات' }, {
      fr: 'Combien de fichiers envoyés elle contient.',
      en: 'How many uploaded files it holds.',
      ar: 'عدد الملفات المرفوعة فيها.',
    }),
    figure('seconds', { fr: 'Durée (secondes)', en: 'Time (seconds)', ar: 'المدة (ثوانٍ)' }, {
      fr: 'Le temps qu’elle a pris.',
      en: 'How long it took.',
      ar: 'الوقت الذي استغرقته.',
    }),
    {
      name: 'error',
      type: 'text',
      label: { fr: 'Raison de l’échec', en: 'Why it failed', ar: 'سبب الفشل' },
      admin: {
        description: {
          fr: 'Ce que le système a répondu.',
          en: 'What the system answered.',
          ar: 'ما أجاب به النظام.',
        },
      },
    },
  ],
};
