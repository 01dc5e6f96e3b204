import { fieldAccess, roles, writtenByCommands } from '@mentora/access';
import { isTimeZone, locales, type Localised } from '@mentora/platform/i18n';
import type { Field } from 'payload';
import { worded } from '../panel/worded';
import { normaliseAddress } from './address';
import { spokenLanguages } from './choices';

const roleLabels: Record<(typeof roles)[number], Localised> = {
  apprenant: { fr: 'Apprenant', en: 'Learner', ar: 'متعلّم' },
  formateur: { fr: 'Formateur', en: 'Trainer', ar: 'مدرّب' },
  contributeur: { fr: 'Contributeur', en: 'Contributor', ar: 'مساهم' },
  parent: { fr: 'Parent', en: 'Parent', ar: 'ولي أمر' },
  administrateur: { fr: 'Administrateur', en: 'Administrator', ar: 'مدير' },
};

const localeLabels: Record<(typeof locales)[number], string> = { fr: 'Français', en: 'English', ar: 'العربية' };

function every(labels: Localised): Record<string, string> {
  return { fr: labels.fr, en: labels.en ?? labels.fr, ar: labels.ar ?? labels.fr };
}

/** Name of a language in its own words: a person looks for the one that he or she reads. */
function languageLabel(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}

const appearance = {
  description: {
    fr: 'Comment cette personne voit le site.',
    en: 'How this person sees the site.',
    ar: 'كيف يرى هذا الشخص الموقع.',
  },
};

const identity: Field[] = [
  {
    name: 'name',
    type: 'text',
    custom: { audit: 'personal' },
    required: true,
    maxLength: 80,
    label: { fr: 'Nom', en: 'Name', ar: 'الاسم' },
    admin: {
      description: {
        fr: 'Le nom que les autres voient.',
        en: 'The name that others see.',
        ar: 'الاسم الذي يراه الآخرون.',
      },
    },
  },
  {
    // Unique among confirmed addresses only, by an index: see docs/accounts.md.
    name: 'email',
    type: 'email',
    custom: { audit: 'personal' },
    required: true,
    index: true,
    label: { fr: 'Adresse e-mail', en: 'Email address', ar: 'البريد الإلكتروني' },
    // A person changes his or her own address by the account page, which has the new one confirmed.
    access: { update: fieldAccess('person.grantRole') },
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? normaliseAddress(value) : value)] },
    admin: {
      description: {
        fr: 'Une adresse écrite ici par un administrateur compte comme confirmée.',
        en: 'An address that an administrator writes here counts as confirmed.',
        ar: 'العنوان الذي يكتبه المدير هنا يُعدّ مؤكَّدًا.',
      },
    },
  },
  {
    name: 'roles',
    type: 'select',
    // recordRoles writes each role by itself.
    custom: { audit: 'never' },
    hasMany: true,
    required: true,
    defaultValue: ['apprenant'],
    options: roles.map((value) => ({ value, label: every(roleLabels[value]) })),
    access: { create: fieldAccess('person.grantRole'), update: fieldAccess('person.grantRole') },
    label: { fr: 'Rôles', en: 'Roles', ar: 'الأدوار' },
    admin: {
      description: {
        fr: 'Seul un administrateur donne un rôle ; chaque changement est inscrit au journal.',
        en: 'Only an administrator gives a role; each change is written in the log.',
        ar: 'المدير وحده يمنح الأدوار، وكل تغيير يُسجَّل في السجل.',
      },
    },
  },
  {
    name: 'emailConfirmedAt',
    type: 'date',
    access: writtenByCommands,
    label: { fr: 'Adresse confirmée le', en: 'Address confirmed on', ar: 'تاريخ تأكيد العنوان' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      description: {
        fr: 'Vide tant que la personne n’a pas ouvert le lien reçu.',
        en: 'Empty until the person has opened the link in the email.',
        ar: 'يبقى فارغًا حتى يفتح الشخص الرابط المرسل إليه.',
      },
    },
  },
];

/** In lists alone: whose agreement is waited for. It lies in no field. */
const guardian: Field = worded(
  {
    label: { fr: 'Accord parental', en: 'Guardian’s agreement', ar: 'موافقة ولي الأمر' },
    help: {
      fr: 'L’adresse du parent dont le compte attend l’accord, masquée.',
      en: 'The masked address of the guardian for whose agreement the account waits.',
      ar: 'عنوان ولي الأمر الذي ينتظر الحساب موافقته، مخفيًا جزئيًا.',
    },
  },
  { name: 'guardian', type: 'ui', admin: { components: { Cell: '@/collections/minors/admin/GuardianCell#GuardianCell' } } },
);

const presentation: Field[] = [
  {
    name: 'biography',
    type: 'textarea',
    maxLength: 500,
    label: { fr: 'Présentation', en: 'Short biography', ar: 'نبذة قصيرة' },
    admin: {
      description: {
        fr: 'Quelques phrases, 500 caractères au plus.',
        en: 'A few sentences, 500 characters at most.',
        ar: 'بضع جمل، 500 حرف على الأكثر.',
      },
    },
  },
  {
    name: 'languages',
    type: 'select',
    custom: { audit: 'personal' },
    hasMany: true,
    options: spokenLanguages.map((value) => ({ value, label: languageLabel(value) })),
    label: { fr: 'Langues parlées', en: 'Languages spoken', ar: 'اللغات المحكية' },
    admin: {
      description: {
        fr: 'Celles dans lesquelles cette personne peut échanger.',
        en: 'The ones this person can talk in.',
        ar: 'اللغات التي يستطيع هذا الشخص التحدث بها.',
      },
    },
  },
];

const preferences: Field[] = [
  {
    name: 'locale',
    type: 'select',
    options: locales.map((value) => ({ value, label: localeLabels[value] })),
    defaultValue: 'fr',
    required: true,
    label: { fr: 'Langue du site', en: 'Language of the site', ar: 'لغة الموقع' },
    admin: {
      description: {
        fr: 'Langue des pages, de l’administration et des messages.',
        en: 'Language of the pages, the panel and emails.',
        ar: 'لغة الصفحات ولوحة الإدارة والرسائل.',
      },
    },
  },
  {
    name: 'timeZone',
    type: 'text',
    custom: { audit: 'personal' },
    required: true,
    defaultValue: 'Europe/Paris',
    validate: (value: unknown) => isTimeZone(value) || 'invalidTimeZone',
    label: { fr: 'Fuseau horaire', en: 'Time zone', ar: 'المنطقة الزمنية' },
    admin: {
      description: {
        fr: 'Un nom comme Europe/Paris.',
        en: 'A name like Europe/Paris.',
        ar: 'اسم مثل Europe/Paris.',
      },
    },
  },
  {
    name: 'theme',
    type: 'select',
    required: true,
    defaultValue: 'auto',
    options: [
      { value: 'auto', label: { fr: 'Comme l’appareil', en: 'Same as device', ar: 'مثل الجهاز' } },
      { value: 'light', label: { fr: 'Clair', en: 'Light', ar: 'فاتح' } },
      { value: 'dark', label: { fr: 'Sombre', en: 'Dark', ar: 'داكن' } },
    ],
    label: { fr: 'Couleurs', en: 'Colours', ar: 'الألوان' },
    admin: appearance,
  },
  {
    name: 'contrast',
    type: 'select',
    required: true,
    defaultValue: 'auto',
    options: [
      { value: 'auto', label: { fr: 'Comme l’appareil', en: 'Same as device', ar: 'مثل الجهاز' } },
      { value: 'normal', label: { fr: 'Normal', en: 'Normal', ar: 'عادي' } },
      { value: 'more', label: { fr: 'Renforcé', en: 'High', ar: 'مرتفع' } },
    ],
    label: { fr: 'Contraste', en: 'Contrast', ar: 'التباين' },
    admin: appearance,
  },
  {
    name: 'textSize',
    type: 'select',
    required: true,
    defaultValue: 'normal',
    options: [
      { value: 'normal', label: { fr: 'Normale', en: 'Normal', ar: 'عادي' } },
      { value: 'large', label: { fr: 'Grande', en: 'Large', ar: 'كبير' } },
      { value: 'larger', label: { fr: 'Très grande', en: 'Very large', ar: 'كبير جدًا' } },
    ],
    label: { fr: 'Taille du texte', en: 'Text size', ar: 'حجم النص' },
    admin: appearance,
  },
];

const terms: Field[] = [
  {
    name: 'termsVersion',
    type: 'text',
    access: writtenByCommands,
    label: { fr: 'Conditions acceptées (version)', en: 'Terms accepted (version)', ar: 'الشروط المقبولة (الإصدار)' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: {
        fr: 'La version du texte que la personne a acceptée.',
        en: 'Which version of the text the person accepted.',
        ar: 'إصدار النص الذي قبله الشخص.',
      },
    },
  },
  {
    name: 'termsAcceptedAt',
    type: 'date',
    access: writtenByCommands,
    label: { fr: 'Conditions acceptées le', en: 'Terms accepted on', ar: 'تاريخ قبول الشروط' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      description: {
        fr: 'Le jour de l’inscription, ou celui d’une nouvelle version.',
        en: 'The day of registration, or that of a newer version.',
        ar: 'يوم التسجيل، أو يوم قبول إصدار أحدث.',
      },
    },
  },
];

/** What is known of a person. */
export const userFields: Field[] = [...identity, guardian, ...presentation, ...preferences, ...terms];
