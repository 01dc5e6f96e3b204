import { globalAccess } from '@mentora/access';
import { checkAccent } from '@mentora/ui/brand';
import type { GlobalConfig, NumberFieldSingleValidation, TextFieldSingleValidation } from 'payload';
import { usualConsentAge } from '../minors/minorSettings';
import { renewAfterChange } from '../renewPages';

/** An accent that could not be read on paper is refused with the nearest that can. */
const readableAccent: TextFieldSingleValidation = (value, { req: { t } }) => {
  if (!value) return true;
  const text = t as unknown as (key: string, values?: Record<string, string>) => string;
  const checked = checkAccent(value);
  if (!checked) return text('mentora:accentNoColour');
  return checked.readable || text('mentora:accentUnreadable', { nearest: checked.nearest });
};

/** From 13 to 16, as the law leaves it to each country; nothing stands for the usual age. */
const wholeAge: NumberFieldSingleValidation = (value, { req: { t } }) => {
  if (value === null || value === undefined) return true;
  const text = t as unknown as (key: string) => string;
  return (Number.isInteger(value) && value >= 13 && value <= 16) || text('mentora:consentAge');
};

/** White label: what an organisation puts in the place of Mentora's own name, logo and colours. */
export const settings: GlobalConfig = {
  slug: 'settings',
  access: globalAccess('settings'),
  label: { fr: 'Réglages du site', en: 'Site settings', ar: 'إعدادات الموقع' },
  admin: {
    group: { fr: 'Plateforme', en: 'Platform', ar: 'المنصة' },
    description: {
      fr: 'Le nom, le logo et les couleurs de votre organisation. Ils se voient sur le site dès l’enregistrement.',
      en: 'Your organisation’s name, logo and colours. They show on the site as soon as they are saved.',
      ar: 'اسم مؤسستكم وشعارها وألوانها. تظهر في الموقع فور حفظها.',
    },
  },
  hooks: { afterChange: [renewAfterChange] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 60,
      defaultValue: 'Mentora',
      label: { fr: 'Nom du site', en: 'Name of the site', ar: 'اسم الموقع' },
      admin: {
        description: {
          fr: 'En haut de chaque page et dans les messages envoyés.',
          en: 'At the top of each page and in the emails that are sent.',
          ar: 'في أعلى كل صفحة وفي الرسائل المرسلة.',
        },
      },
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'images',
      label: { fr: 'Logo', en: 'Logo', ar: 'الشعار' },
      // Whoever opens the site must be able to see it.
      filterOptions: { moderationStatus: { equals: 'approved' } },
      admin: {
        description: {
          fr: 'Une image approuvée, de préférence sur fond transparent. Sans logo, le fil de Mentora.',
          en: 'An approved image, best with a transparent background. Without one, the thread of Mentora.',
          ar: 'صورة مقبولة، ويفضَّل أن تكون خلفيتها شفافة. ومن دونها يظهر خيط Mentora.',
        },
      },
    },
    {
      name: 'accent',
      type: 'text',
      defaultValue: '#0d5b54',
      validate: readableAccent,
      label: { fr: 'Couleur principale', en: 'Main colour', ar: 'اللون الرئيسي' },
      admin: {
        components: { Field: '@/collections/settings/admin/Accent#Accent' },
        description: {
          fr: 'Celle des boutons et des liens. Une couleur difficile à lire est refusée, et la plus proche qui convient est proposée.',
          en: 'For buttons and links. A colour that is hard to read is refused, and the nearest that works is offered.',
          ar: 'لون الأزرار والروابط. يُرفض اللون الذي تصعب قراءته ويُقترح أقرب لون مناسب.',
        },
      },
    },
    {
      name: 'welcomeTitle',
      type: 'text',
      localized: true,
      maxLength: 90,
      label: { fr: 'Titre d’accueil', en: 'Welcome title', ar: 'عنوان الترحيب' },
      admin: {
        description: {
          fr: 'La première phrase de la page d’accueil. Vide : celle de Mentora.',
          en: 'The first sentence of the home page. Empty: Mentora’s own.',
          ar: 'أول جملة في الصفحة الرئيسية. إن تُركت فارغة ظهرت جملة Mentora.',
        },
      },
    },
    {
      name: 'welcomeText',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: { fr: 'Texte d’accueil', en: 'Welcome text', ar: 'نص الترحيب' },
      admin: {
        description: {
          fr: 'Deux ou trois phrases sous le titre : qui vous êtes, pour qui est ce site.',
          en: 'Two or three sentences below the title: who you are, who this site is for.',
          ar: 'جملتان أو ثلاث تحت العنوان: من أنتم ولمن هذا الموقع.',
        },
      },
    },
    {
      name: 'minors',
      type: 'group',
      label: { fr: 'Mineurs', en: 'Minors', ar: 'القاصرون' },
      admin: {
        description: {
          fr: 'Pour les organisations que des enfants ou des adolescents fréquentent. Les comptes déjà créés ne changent pas.',
          en: 'For organisations that children or teenagers come to. Accounts that exist already do not change.',
          ar: 'للمؤسسات التي يرتادها أطفال أو مراهقون. لا تتغير الحسابات الموجودة.',
        },
      },
      fields: [
        {
          name: 'askAge',
          type: 'checkbox',
          defaultValue: false,
          label: {
            fr: 'Demander la date de naissance à l’inscription',
            en: 'Ask for the birth date at sign-up',
            ar: 'طلب تاريخ الميلاد عند التسجيل',
          },
          admin: {
            description: {
              fr: 'Avant l’âge ci-dessous, le compte attend l’accord d’un parent, demandé par e-mail ; sans accord en 30 jours, il est effacé. Jusqu’à 18 ans, les autres ne voient que le prénom, et les SMS, WhatsApp et le suivi des ouvertures ne sont pas proposés. La date d’un adulte n’est pas gardée.',
              en: 'Below the age given here, the account waits for a parent’s agreement, asked for by email; without it within 30 days, it is erased. Until 18, others see the first name alone, and text messages, WhatsApp and open tracking are not offered. An adult’s date is not kept.',
              ar: 'دون السن المحددة أدناه ينتظر الحساب موافقة أحد الوالدين عبر البريد الإلكتروني، ويُمحى إن لم تصل خلال 30 يومًا. وحتى سن 18 لا يرى الآخرون سوى الاسم الأول، ولا تُعرض الرسائل القصيرة ولا واتساب ولا تتبّع الفتح. ولا يُحفظ تاريخ ميلاد البالغ.',
            },
          },
        },
        {
          name: 'consentAge',
          type: 'number',
          defaultValue: usualConsentAge,
          min: 13,
          max: 16,
          validate: wholeAge,
          label: {
            fr: 'Âge auquel on décide seul',
            en: 'Age at which one decides alone',
            ar: 'السن التي يقرر فيها المرء وحده',
          },
          admin: {
            step: 1,
            condition: (_, { askAge }) => Boolean(askAge),
            description: {
              fr: 'La loi de chaque pays le fixe entre 13 et 16 ans ; 15 ans en France.',
              en: 'Each country’s law sets it between 13 and 16; 15 in France.',
              ar: 'يحدده قانون كل بلد بين 13 و16 عامًا، وهو 15 عامًا في فرنسا.',
            },
          },
        },
      ],
    },
  ],
};
