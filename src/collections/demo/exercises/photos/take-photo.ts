import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const takePhoto: DemoExercise = {
  key: 'take-photo',
  title: l('Prendre une belle photo', 'Take a good photo', 'التقاط صورة جميلة'),
  summary: l(
    'Viser, faire la mise au point du bout du doigt, ne pas trembler.',
    'Aim, focus with a fingertip, keep steady.',
    'التصويب، وضبط الوضوح بطرف الإصبع، وثبات اليد.',
  ),
  category: 'photos',
  tags: ['appareil photo', 'flash', 'portrait'],
  skills: ['pictures', 'touch'],
  difficulty: 'easy',
  minutes: 5,
  cover: 'cover-take-photo.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Votre téléphone est un appareil photo', 'Your phone is a camera', 'هاتفكم كاميرا'),
      screen: 'camera',
      body: l(
        'Ouvrez **Appareil photo** : l’écran devient un viseur. Ce que vous voyez est ce que vous ' +
          'aurez.\n\n' +
          '- Le gros **rond blanc** prend la photo.\n' +
          '- La **petite image** à côté montre la dernière photo prise.\n' +
          '- Les **flèches** retournent l’appareil vers vous.\n\n' +
          'Essuyez l’objectif avec un mouchoir : une photo floue vient souvent d’une simple trace de doigt.',
        'Open **Camera**: the screen becomes a viewfinder. What you see is what you get.\n\n' +
          '- The large **white circle** takes the photo.\n' +
          '- The **small picture** beside it shows the last photo taken.\n' +
          '- The **arrows** turn the camera towards you.\n\n' +
          'Wipe the lens with a tissue: a blurred photo often comes from a mere fingerprint.',
        'افتحوا **الكاميرا**: تصير الشاشة إطارًا، وما ترونه هو ما ستحصلون عليه.\n\n' +
          '- **الدائرة البيضاء** الكبيرة تلتقط الصورة.\n' +
          '- **الصورة الصغيرة** بجانبها هي آخر صورة.\n' +
          '- **الأسهم** تدير الكاميرا نحوكم.\n\n' +
          'امسحوا العدسة بمنديل: كثيرًا ما يكون سبب الصورة الضبابية بصمة إصبع.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Le jardin est bien cadré. Prenez la photo.',
        'The garden is nicely framed. Take the photo.',
        'الحديقة داخل الإطار. التقطوا الصورة.',
      ),
      screen: 'camera',
      zones: ['shutter'],
      hint: l(
        'C’est le plus gros bouton de l’écran.',
        'It is the largest button on the screen.',
        'إنه أكبر زر على الشاشة.',
      ),
      explanation: l(
        'Touchez sans appuyer fort, puis ne bougez plus pendant une seconde.',
        'Tap without pressing hard, then keep still for a second.',
        'المسوا من دون ضغط قوي ثم لا تتحركوا مدة ثانية.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Les fleurs sont un peu floues dans le viseur. Où toucher pour que l’appareil s’occupe d’elles ?',
        'The flowers look a little blurred in the viewfinder. Where do you tap so that the camera ' +
          'takes care of them?',
        'تبدو الأزهار ضبابية قليلًا في الإطار. أين تلمسون لتهتم بها الكاميرا؟',
      ),
      screen: 'camera',
      zones: ['subject'],
      hint: l(
        'Pas besoin de bouton : montrez du doigt ce que vous voulez voir net.',
        'No button needed: point at what you want to be sharp.',
        'لا حاجة إلى زر: أشيروا بالإصبع إلى ما تريدونه واضحًا.',
      ),
      explanation: l(
        'Un petit carré apparaît : l’appareil règle la netteté et la lumière sur cet endroit.',
        'A small square appears: the camera sets focus and light for that spot.',
        'يظهر مربع صغير: تضبط الكاميرا الوضوح والضوء على ذلك المكان.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Le soir tombe, votre ami est dans le noir. Quel réglage peut l’éclairer ?',
        'Night is falling and your friend is in the dark. Which setting can light him up?',
        'حلّ المساء وصديقكم في الظلام. أي إعداد يمكن أن يضيئه؟',
      ),
      screen: 'camera-dark',
      zones: ['flash'],
      hint: l('Cherchez un éclair.', 'Look for a flash of lightning.', 'ابحثوا عن رسم البرق.'),
      explanation: l(
        'Le flash porte à trois mètres environ. Pour un monument au loin, il ne sert à rien.',
        'The flash reaches about three metres. For a distant monument it is no use.',
        'يصل الفلاش إلى نحو ثلاثة أمتار، ولا ينفع مع مَعلم بعيد.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Vos photos sont souvent floues. Qu’est-ce qui aide ?',
        'Your photos are often blurred. What helps?',
        'صوركم ضبابية غالبًا. ما الذي يساعد؟',
      ),
      options: [
        right(
          l('Tenir le téléphone à deux mains', 'Hold the phone with both hands', 'إمساك الهاتف بيدين'),
          l('Oui, les coudes près du corps.', 'Yes, elbows close to your body.', 'نعم، والمرفقان قرب الجسم.'),
        ),
        right(
          l('Nettoyer l’objectif', 'Clean the lens', 'تنظيف العدسة'),
          l('Oui, c’est le remède le plus simple.', 'Yes, it is the simplest cure.', 'نعم، هذا أبسط علاج.'),
        ),
        right(
          l('S’appuyer contre un mur', 'Lean against a wall', 'الاستناد إلى جدار'),
          l(
            'Oui, surtout le soir, quand l’appareil a besoin de temps.',
            'Yes, especially in the evening, when the camera needs more time.',
            'نعم، خاصة في المساء حين تحتاج الكاميرا إلى وقت.',
          ),
        ),
        wrong(
          l('Appuyer plus fort', 'Press harder', 'الضغط بقوة أكبر'),
          l(
            'Au contraire : appuyer fort fait bouger le téléphone.',
            'On the contrary: pressing hard shakes the phone.',
            'بالعكس: الضغط القوي يهزّ الهاتف.',
          ),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l('Remettez les gestes dans l’ordre.', 'Put the steps in order.', 'رتّبوا الخطوات.'),
      items: [
        l(
          'Sortir le téléphone et essuyer l’objectif',
          'Take out the phone and wipe the lens',
          'إخراج الهاتف ومسح العدسة',
        ),
        l('Ouvrir l’appareil photo', 'Open the camera', 'فتح الكاميرا'),
        l('Cadrer', 'Frame the picture', 'ضبط الإطار'),
        l('Toucher ce qui doit être net', 'Tap what should be sharp', 'لمس ما يجب أن يكون واضحًا'),
        l('Toucher le rond blanc', 'Tap the white circle', 'لمس الدائرة البيضاء'),
      ],
    },
  ],
};
