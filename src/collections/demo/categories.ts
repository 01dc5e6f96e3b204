import { l } from './text';
import type { CategoryKey, DemoCategory } from './types';

/** The colour behind each category's covers; `tint` is the name the design tokens give it. */
export const tints: Record<CategoryKey, { token: string; color: string }> = {
  'first-steps': { token: 'tint-sand', color: '#f2e6cd' },
  messages: { token: 'tint-mint', color: '#dfece6' },
  forms: { token: 'tint-lilac', color: '#e4e2f0' },
  calls: { token: 'tint-peach', color: '#f6e3d0' },
  security: { token: 'tint-rose', color: '#f4d9d4' },
  photos: { token: 'tint-sky', color: '#d9e9f2' },
};

/** The six places where somebody begins. */
export const demoCategories: DemoCategory[] = [
  {
    key: 'first-steps',
    title: l('Premiers pas', 'First steps', 'الخطوات الأولى'),
    description: l(
      'Allumer, déverrouiller, agrandir les lettres, se connecter : prendre son téléphone en main, sans ' +
        'rien risquer.',
      'Switch on, unlock, make the letters bigger, get connected: get to know your phone, with nothing ' +
        'at stake.',
      'التشغيل، وفتح القفل، وتكبير الحروف، والاتصال بالشبكة: تعرّفوا على هاتفكم بلا أي خطر.',
    ),
    tint: tints['first-steps'].token,
    order: 1,
  },
  {
    key: 'messages',
    title: l('Messages et courriels', 'Messages and email', 'الرسائل والبريد'),
    description: l(
      'Écrire à ceux qu’on aime, répondre, parler au lieu de taper, ranger ses contacts.',
      'Write to the people you love, reply, speak instead of typing, keep your contacts in order.',
      'راسلوا من تحبّون، وردّوا عليهم، وتكلّموا بدل الكتابة، ورتّبوا جهات اتصالكم.',
    ),
    tint: tints.messages.token,
    order: 2,
  },
  {
    key: 'forms',
    title: l('Démarches en ligne', 'Doing things online', 'المعاملات عبر الإنترنت'),
    description: l(
      'Trouver le bon site, remplir un formulaire, prendre rendez-vous, envoyer un document.',
      'Find the right website, fill in a form, book an appointment, send a document.',
      'إيجاد الموقع الصحيح، وملء استمارة، وحجز موعد، وإرسال وثيقة.',
    ),
    tint: tints.forms.token,
    order: 3,
  },
  {
    key: 'calls',
    title: l('Appels vidéo', 'Video calls', 'مكالمات الفيديو'),
    description: l(
      'Voir et entendre sa famille, consulter un médecin à distance, être bien vu et bien entendu.',
      'See and hear your family, talk to a doctor from home, be seen and heard clearly.',
      'رؤية العائلة وسماعها، واستشارة الطبيب عن بُعد، والظهور بصوت وصورة واضحين.',
    ),
    tint: tints.calls.token,
    order: 4,
  },
  {
    key: 'security',
    title: l('Sécurité et arnaques', 'Safety and scams', 'الأمان والاحتيال'),
    description: l(
      'Reconnaître un faux message, protéger ses codes, savoir quoi faire si l’on s’est fait avoir.',
      'Spot a fake message, protect your codes, know what to do if you were taken in.',
      'كشف الرسالة المزيّفة، وحماية الرموز السرية، ومعرفة ما يجب فعله بعد الوقوع في الفخ.',
    ),
    tint: tints.security.token,
    order: 5,
  },
  {
    key: 'photos',
    title: l('Photos', 'Photos', 'الصور'),
    description: l(
      'Prendre une belle photo, la retrouver, la recadrer, l’envoyer, et faire de la place.',
      'Take a good photo, find it again, crop it, send it, and free up some space.',
      'التقاط صورة جميلة، والعثور عليها، وقصّها، وإرسالها، وتوفير المساحة.',
    ),
    tint: tints.photos.token,
    order: 6,
  },
];
