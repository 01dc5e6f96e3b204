import type { Field } from 'payload';
import type { Locale } from '../i18n/locales';

type Words = Record<Locale, string>;

const words = (fr: string, en: string, ar: string): Words => ({ fr, en, ar });

/** What becomes of a message, from the asking to the answer. `statusRank` says which comes after which. */
const statuses: Record<string, Words> = {
  toBeConfirmed: words('À confirmer', 'To be confirmed', 'بانتظار التأكيد'),
  queued: words('En attente', 'Waiting', 'في الانتظار'),
  kept: words('Gardé ici', 'Kept here', 'محفوظة هنا'),
  sent: words('Envoyé', 'Sent', 'أُرسلت'),
  delivered: words('Reçu', 'Delivered', 'وصلت'),
  opened: words('Ouvert', 'Opened', 'فُتحت'),
  answered: words('Répondu', 'Answered', 'جاء رد عليها'),
  failed: words('Échec', 'Failed', 'لم تُرسل'),
  bounced: words('Refusé', 'Bounced', 'ارتدّت'),
  suppressed: words('Adresse bloquée', 'Address blocked', 'العنوان محجوب'),
};

const channels: Record<string, Words> = {
  mail: words('E-mail', 'Email', 'بريد إلكتروني'),
  push: words('Notification', 'Push', 'إشعار'),
  sms: words('SMS', 'SMS', 'رسالة قصيرة'),
  whatsapp: words('WhatsApp', 'WhatsApp', 'واتساب'),
};

const options = (of: Record<string, Words>) => Object.entries(of).map(([value, label]) => ({ value, label }));

const text = (name: string, label: Words, description: Words, more: { required?: true; index?: true } = {}): Field => ({
  name,
  type: 'text',
  ...more,
  label,
  admin: { description },
});

const moment = (name: string, label: Words, description: Words): Field => ({
  name,
  type: 'date',
  label,
  admin: { description, date: { pickerAppearance: 'dayAndTime' } },
});

const inSidebar = (field: Field): Field => ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field;

/** What the log says of a message. */
export const messageFields: Field[] = [
  text('subject', words('Objet', 'Subject', 'الموضوع'), words('L’objet du message.', 'Its subject line.', 'سطر الموضوع.'), {
    required: true,
  }),
  text(
    'address',
    words('Destinataire', 'To', 'إلى'),
    words('Masqué dès que le message est envoyé.', 'Masked as soon as it is sent.', 'يُخفى بمجرد إرسال الرسالة.'),
    { required: true, index: true },
  ),
  {
    name: 'text',
    type: 'textarea',
    label: words('Texte', 'Text', 'النص'),
    admin: { rows: 16, description: words('Effacé après l’envoi.', 'Erased once sent.', 'يُمحى بعد الإرسال.') },
  },
  { name: 'html', type: 'textarea', admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
  { name: 'unsubscribe', type: 'text', admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
  text(
    'problem',
    words('Dernier problème', 'Last problem', 'آخر مشكلة'),
    words('Ce que le service d’envoi a répondu.', 'What the sending service said.', 'ما أجابت به خدمة الإرسال.'),
  ),
  inSidebar({
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'queued',
    index: true,
    options: options(statuses),
    label: words('État', 'Status', 'الحالة'),
    admin: {
      description: words(
        'En attente : un nouvel essai aura lieu.',
        'Waiting: it will be tried again.',
        'في الانتظار: ستُعاد المحاولة.',
      ),
    },
  }),
  inSidebar({
    name: 'channel',
    type: 'select',
    required: true,
    defaultValue: 'mail',
    options: options(channels),
    label: words('Canal', 'Channel', 'القناة'),
    admin: { description: words('Par où le message part.', 'By which way it goes.', 'الطريق الذي تسلكه الرسالة.') },
  }),
  inSidebar(
    text(
      'kind',
      words('Motif', 'Kind', 'النوع'),
      words(
        'Ce qui a causé le message, par exemple account:password.',
        'What caused it, for example account:password.',
        'سبب الرسالة، مثلًا account:password.',
      ),
      { required: true, index: true },
    ),
  ),
  inSidebar(
    text(
      'provider',
      words('Service', 'Service', 'الخدمة'),
      words('Qui l’a transporté ; kept : personne.', 'Who carried it; kept: nobody.', 'من نقلها؛ kept: لا أحد.'),
    ),
  ),
  inSidebar(
    text(
      'providerId',
      words('Identifiant chez ce service', 'Id at that service', 'المعرّف لدى الخدمة'),
      words('Pour la retrouver chez lui.', 'To find it there.', 'للعثور عليها هناك.'),
      { index: true },
    ),
  ),
  inSidebar({
    name: 'attempts',
    type: 'number',
    required: true,
    defaultValue: 0,
    label: words('Essais', 'Attempts', 'المحاولات'),
    admin: { description: words('Combien de fois l’envoi a été essayé.', 'How often it was tried.', 'عدد محاولات الإرسال.') },
  }),
  inSidebar({
    name: 'cost',
    type: 'number',
    label: words('Coût', 'Cost', 'التكلفة'),
    admin: {
      description: words(
        'En millionièmes de la monnaie ci-dessous.',
        'In millionths of the currency below.',
        'بأجزاء المليون من العملة أدناه.',
      ),
    },
  }),
  inSidebar(
    text(
      'currency',
      words('Monnaie', 'Currency', 'العملة'),
      words('Code de trois lettres, comme EUR.', 'Three letters, like EUR.', 'رمز من ثلاثة أحرف مثل EUR.'),
    ),
  ),
  inSidebar(
    moment(
      'sentAt',
      words('Envoyé le', 'Sent on', 'أُرسلت في'),
      words('Quand le service l’a accepté.', 'When the service accepted it.', 'متى قبلتها الخدمة.'),
    ),
  ),
  inSidebar(
    moment(
      'deliveredAt',
      words('Reçu le', 'Delivered on', 'وصلت في'),
      words('Quand la boîte du destinataire l’a pris.', 'When the mailbox took it.', 'متى تسلّمها صندوق المستلم.'),
    ),
  ),
  inSidebar(
    moment(
      'openedAt',
      words('Ouvert le', 'Opened on', 'فُتحت في'),
      words('Seulement si la personne l’a permis.', 'Only where the person allowed it.', 'فقط إن سمح الشخص بذلك.'),
    ),
  ),
];
