import type { ExerciseContent, InLanguages, StepContent } from '@mentora/ui/builder/content';

/*
 * What the demo's contributor has written: one of each state that a contribution can be in.
 */

type Words = Required<InLanguages<string>>;

const in3 = (fr: string, en: string, ar: string): Words => ({ fr, en, ar });
const step = { explanation: {}, screenshot: {} };

const read = (id: string, prompt: InLanguages<string>, body: InLanguages<string>): StepContent => ({ ...step, id, kind: 'read', prompt, body });

const choice = (id: string, prompt: Words, options: { right?: boolean; text: Words; feedback: Words }[]): StepContent => ({
  ...step,
  id,
  kind: 'choice',
  prompt,
  multiple: false,
  options: options.map(({ right = false, ...words }, index) => ({ id: `${id}-${index + 1}`, right, ...words })),
});

const order = (id: string, prompt: Words, items: Words[]): StepContent => ({
  ...step,
  id,
  kind: 'order',
  prompt,
  items: items.map((text, index) => ({ id: `${id}-${index + 1}`, text })),
});

type Given = Pick<ExerciseContent, 'title' | 'summary' | 'tags' | 'steps'> & Partial<ExerciseContent>;

const exercise = (given: Given): ExerciseContent => ({ category: null, skills: [], difficulty: 'easy', minutes: 4, cover: null, ...given });

const parcelRead = read(
  'lire',
  in3('Un message arrive', 'A message arrives', 'تصل رسالة'),
  in3(
    '« Votre colis est bloqué. **Payez 1,99 €** en suivant ce lien. »\n\nVous n’attendez aucun colis.',
    '“Your parcel is held. **Pay €1.99** by following this link.”\n\nYou are not expecting any parcel.',
    '«طردكم عالق. **ادفعوا 1٫99 يورو** عبر هذا الرابط.»\n\nأنتم لا تنتظرون أي طرد.',
  ),
);
const parcelChoice = choice('choisir', in3('Que faites-vous ?', 'What do you do?', 'ماذا تفعلون؟'), [
  {
    text: in3('Je touche le lien pour voir', 'I tap the link to have a look', 'ألمس الرابط لأرى'),
    feedback: in3('Le lien mène à une fausse page qui demande votre carte.', 'The link leads to a false page that asks for your card.', 'يقود الرابط إلى صفحة مزيّفة تطلب بطاقتكم.'),
  },
  {
    right: true,
    text: in3('J’efface le message', 'I delete the message', 'أحذف الرسالة'),
    feedback: in3('Oui : sans lien touché, il ne peut rien arriver.', 'Yes: with no link tapped, nothing can happen.', 'نعم: ما دام الرابط لم يُلمس فلن يحدث شيء.'),
  },
  {
    text: in3('Je réponds que je n’attends rien', 'I answer that I expect nothing', 'أجيب بأنني لا أنتظر شيئًا'),
    feedback: in3('Répondre montre que votre numéro est bon.', 'An answer shows that your number is right.', 'الرد يُظهر أن رقمكم صحيح.'),
  },
]);
const parcelOrder = order('ranger', in3('Remettez les gestes dans l’ordre', 'Put what you do in order', 'رتّبوا ما تفعلونه'), [
  in3('Ne pas toucher le lien', 'Leave the link alone', 'عدم لمس الرابط'),
  in3('Transférer le message au 33700', 'Forward the message to 33700', 'تحويل الرسالة إلى 33700'),
  in3('Effacer le message', 'Delete the message', 'حذف الرسالة'),
]);

/** Published, after a reviewer had asked for one thing. */
export const parcel = {
  first: exercise({
    title: in3('Reconnaître un faux message de livraison', 'Spot a false delivery message', 'كشف رسالة توصيل مزيّفة'),
    summary: in3('Un colis bloqué, un lien, quelques centimes : comprendre le piège.', 'A held parcel, a link, a few cents: see the trap.', 'طرد عالق ورابط وبضعة سنتات: افهموا الفخ.'),
    tags: ['sms', 'arnaque'],
    steps: [parcelRead, parcelChoice],
  }),
  remarks: [{ path: 'steps.choisir', text: 'Très bien trouvé. Ajoutez une étape sur le 33700 : c’est le geste qui protège aussi les autres.' }],
};
export const parcelFinal: ExerciseContent = { ...parcel.first, steps: [parcelRead, parcelChoice, parcelOrder] };

/** Asked to be revised. */
export const alarm = exercise({
  title: { fr: 'Régler le réveil du matin' },
  summary: { fr: 'Pour se lever à l’heure avec son téléphone.' },
  tags: ['horloge'],
  steps: [
    read('ouvrir', in3('Ouvrez l’horloge', 'Open the clock', 'افتحوا الساعة'), in3('Touchez l’icône **Horloge**, puis **Alarme**.', 'Tap **Clock**, then **Alarm**.', 'المسوا **الساعة** ثم **المنبّه**.')),
    order('regler', in3('Dans quel ordre ?', 'In which order?', 'بأي ترتيب؟'), [
      in3('Toucher le signe plus', 'Tap the plus sign', 'لمس علامة الزائد'),
      in3('Choisir l’heure', 'Choose the time', 'اختيار الوقت'),
      in3('Enregistrer', 'Save', 'الحفظ'),
    ]),
  ],
});
export const alarmAnswer = {
  reason: 'Le sujet est très utile. Deux points à reprendre, et c’est bon.',
  remarks: [
    { path: 'summary', text: 'Dites que cela marche aussi téléphone en silencieux : c’est la question que tout le monde pose.' },
    { path: 'steps.ouvrir', text: 'Une capture d’écran aiderait à trouver l’icône.' },
  ],
};

/** Not accepted. */
export const games = exercise({
  title: { fr: 'Mes trois jeux préférés' },
  summary: { fr: 'Des jeux pour passer le temps.' },
  tags: ['jeux'],
  steps: [read('jeux', in3('Trois jeux', 'Three games', 'ثلاث ألعاب'), in3('Voici mes trois jeux préférés.', 'Here are my three favourite games.', 'هذه ألعابي الثلاث المفضّلة.'))],
});
export const gamesReason = 'Cela ne montre pas de geste à apprendre. Peut-être « installer un jeu sans publicité » ?';

/** Waits to be reviewed. */
export const torch = (title: string) =>
  exercise({
    title: { fr: title, en: 'Turn the torch on', ar: 'تشغيل المصباح' },
    summary: { fr: 'Éclairer son chemin avec son téléphone.', en: 'Light your way with your phone.', ar: 'إنارة الطريق بالهاتف.' },
    tags: ['lampe'],
    minutes: 3,
    steps: [
      read('panneau', in3('Ouvrez le panneau rapide', 'Open the quick panel', 'افتحوا اللوحة السريعة'), in3('Faites glisser un doigt du haut de l’écran vers le bas.', 'Slide a finger down from the top of the screen.', 'مرّروا إصبعًا من أعلى الشاشة إلى أسفلها.')),
      choice('lampe', in3('Où est la lampe ?', 'Where is the torch?', 'أين المصباح؟'), [
        { right: true, text: in3('Sous l’icône qui a la forme d’une lampe', 'Under the icon shaped like a torch', 'تحت الأيقونة التي تشبه المصباح'), feedback: in3('Oui. Touchez-la encore pour éteindre.', 'Yes. Tap it again to turn it off.', 'نعم. المسوها ثانية لإطفائه.') },
        { text: in3('Dans l’appareil photo', 'In the camera', 'في الكاميرا'), feedback: in3('Là, c’est le flash des photos.', 'That is the flash for photos.', 'ذاك ضوء التصوير.') },
      ]),
    ],
  });

export const bank = { title: { fr: 'Banque et argent', en: 'Bank and money', ar: 'البنك والمال' } };

/** Begun and not finished. */
export const radio = exercise({
  title: { fr: 'Écouter la radio sans fil' },
  summary: {},
  tags: [],
  steps: [read('idee', { fr: 'Choisir une radio' }, {})],
});
