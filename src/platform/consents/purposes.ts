import type { Locale } from '../i18n/locales';

/** What a person is asked for, beyond what the service itself needs. */
export const purposes = ['sms', 'whatsapp', 'openTracking'] as const;
export type Purpose = (typeof purposes)[number];

/** The very words that people agree to. Whoever changes them gives them a new version: it is kept with each consent. */
export const wordings: Record<Purpose, { version: string } & Record<Locale, string>> = {
  sms: {
    version: '2026-11-20',
    fr: 'J’accepte de recevoir par SMS, à mon numéro vérifié, les nouvelles que je choisis ci-dessous. Mon numéro ne sert qu’à cela et n’est montré à personne ; l’opérateur Twilio transporte les messages. Je peux changer d’avis ici à tout moment, ou en répondant STOP.',
    en: 'I agree to receive the news that I choose below by text message, at my verified number. My number serves that alone and is shown to nobody; the operator Twilio carries the messages. I can change my mind here at any time, or by answering STOP.',
    ar: 'أوافق على أن تصلني الأخبار التي أختارها أدناه برسائل قصيرة على رقمي الموثَّق. لا يُستخدم رقمي إلا لهذا الغرض ولا يُعرض على أحد، وتنقل الرسائلَ شركةُ Twilio. يمكنني تغيير رأيي هنا في أي وقت، أو بالرد بكلمة STOP.',
  },
  whatsapp: {
    version: '2026-11-20',
    fr: 'J’accepte de recevoir par WhatsApp, à mon numéro vérifié, les nouvelles que je choisis ci-dessous. Les messages passent par Twilio et par WhatsApp, qui connaissent alors mon numéro et leur contenu. Je peux changer d’avis ici à tout moment, ou en répondant STOP.',
    en: 'I agree to receive the news that I choose below by WhatsApp, at my verified number. The messages pass through Twilio and WhatsApp, which then know my number and what they say. I can change my mind here at any time, or by answering STOP.',
    ar: 'أوافق على أن تصلني الأخبار التي أختارها أدناه عبر واتساب على رقمي الموثَّق. تمر الرسائل عبر Twilio وواتساب، فيعرفان رقمي ومحتواها. يمكنني تغيير رأيي هنا في أي وقت، أو بالرد بكلمة STOP.',
  },
  openTracking: {
    version: '2026-11-20',
    fr: 'J’accepte que le site sache quand j’ouvre un de ses e-mails ou messages, grâce à une image invisible ou à l’accusé de lecture de WhatsApp. Cela sert à vérifier que les messages sont lus, à rien d’autre. Je peux changer d’avis ici à tout moment.',
    en: 'I agree that the site learns when I open one of its emails or messages, by an invisible picture or by WhatsApp’s read receipt. It serves to check that messages are read, and nothing else. I can change my mind here at any time.',
    ar: 'أوافق على أن يعرف الموقع متى أفتح إحدى رسائله، بواسطة صورة غير مرئية أو إشعار القراءة في واتساب. الغرض هو التأكد من قراءة الرسائل لا غير. يمكنني تغيير رأيي هنا في أي وقت.',
  },
};

/** What a guardian is asked for: the account itself, and that the child may choose SMS and WhatsApp. */
export const guardianPurposes = ['guardian', 'guardianPhone'] as const;
export type GuardianPurpose = (typeof guardianPurposes)[number];

/** The very words that guardians agree to. Whoever changes them gives them a new version: it is kept with each consent. */
export const guardianWordings: Record<GuardianPurpose, { version: string } & Record<Locale, string>> = {
  guardian: {
    version: '2026-11-29',
    fr: 'Je suis le parent de cet enfant, ou j’exerce l’autorité parentale. J’accepte que le site garde pour son compte : le nom choisi, l’adresse e-mail, la date de naissance jusqu’à ses 18 ans, les exercices faits et les messages échangés, afin que cet enfant puisse apprendre ici et échanger avec les personnes qui l’accompagnent. Rien n’est vendu ni utilisé pour la publicité. Mon adresse e-mail est gardée, chiffrée, pour prouver cet accord et me permettre de le retirer à tout moment par le lien reçu.',
    en: 'I am this child’s parent, or I hold parental responsibility. I agree that the site keeps for the account: the name that was chosen, the email address, the date of birth until the age of 18, the exercises done and the messages exchanged, so that this child can learn here and talk with the people who help. Nothing is sold or used for advertising. My email address is kept, encrypted, to prove this agreement and to let me withdraw it at any time by the link that I received.',
    ar: 'أنا والد هذا الطفل أو صاحب الولاية عليه. أوافق على أن يحتفظ الموقع لحسابه بالاسم المختار والبريد الإلكتروني وتاريخ الميلاد حتى بلوغه 18 عامًا والتمارين المنجزة والرسائل المتبادلة، كي يتعلم هنا ويتواصل مع من يرافقه. لا يُباع شيء ولا يُستخدم في الإعلانات. يُحفظ بريدي الإلكتروني مشفَّرًا لإثبات هذه الموافقة ولأتمكن من سحبها في أي وقت بالرابط الذي وصلني.',
  },
  guardianPhone: {
    version: '2026-11-29',
    fr: 'J’accepte aussi que cet enfant choisisse, s’il le souhaite, de recevoir des nouvelles du site par SMS ou WhatsApp, à un numéro vérifié.',
    en: 'I also agree that this child may choose to receive the site’s news by text message or WhatsApp, at a verified number.',
    ar: 'أوافق أيضًا على أن يختار هذا الطفل، إن رغب، تلقي أخبار الموقع برسائل قصيرة أو عبر واتساب على رقم موثَّق.',
  },
};
