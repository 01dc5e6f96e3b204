import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const cropPhoto: DemoExercise = {
  key: 'crop-photo',
  title: l('Recadrer et redresser une photo', 'Crop and straighten a photo', 'قص صورة وتعديل ميلها'),
  summary: l(
    'Enlever le pouce dans le coin, redresser l’horizon, et garder l’original si l’on regrette.',
    'Remove the thumb in the corner, level the horizon, and keep the original in case you change your ' +
      'mind.',
    'إزالة الإبهام من الزاوية، وتعديل الأفق، والاحتفاظ بالأصل إن ندمتم.',
  ),
  category: 'photos',
  tags: ['retouche', 'recadrer', 'cadrage'],
  skills: ['pictures', 'touch'],
  difficulty: 'medium',
  minutes: 5,
  cover: 'cover-crop-photo.webp',
  steps: [
    {
      kind: 'tap',
      prompt: l(
        'Cette photo serait plus belle sans le ciel vide. Ouvrez les outils de retouche.',
        'This photo would look better without the empty sky. Open the editing tools.',
        'ستكون هذه الصورة أجمل من دون السماء الفارغة. افتحوا أدوات التعديل.',
      ),
      screen: 'photo',
      zones: ['edit'],
      hint: l(
        'Le dessin montre de petits curseurs.',
        'The sign shows little sliders.',
        'الرسم يعرض أشرطة صغيرة.',
      ),
    },
    {
      kind: 'read',
      prompt: l(
        'Des ciseaux qui ne coupent rien pour de bon',
        'Scissors that cut nothing for good',
        'مقص لا يقطع شيئًا نهائيًا',
      ),
      screen: 'crop',
      body: l(
        '**Recadrer**, c’est choisir la partie de l’image que l’on garde.\n\n' +
          'Un cadre blanc entoure la photo. Posez le doigt **sur un coin**, et faites-le glisser vers ' +
          'l’intérieur : ce qui reste dehors disparaîtra.\n\n' +
          'N’ayez pas peur : la plupart des téléphones gardent l’original, et **Annuler** remet tout ' +
          'en place.',
        '**Cropping** means choosing which part of the picture to keep.\n\n' +
          'A white frame surrounds the photo. Put your finger **on a corner** and slide it inwards: ' +
          'whatever is left outside will go.\n\n' +
          'Don’t be afraid: most phones keep the original, and **Cancel** puts everything back.',
        '**القص** يعني اختيار الجزء الذي نحتفظ به من الصورة.\n\n' +
          'يحيط بالصورة إطار أبيض. ضعوا الإصبع **على زاوية** واسحبوها نحو الداخل: ما يبقى خارجًا ' +
          'سيختفي.\n\n' +
          'لا تخافوا: معظم الهواتف تحتفظ بالأصل، و**إلغاء** يعيد كل شيء كما كان.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Pour couper un peu de ciel, où poser le doigt avant de glisser ?',
        'To trim some of the sky, where do you put your finger before sliding?',
        'لقص جزء من السماء، أين تضعون الإصبع قبل السحب؟',
      ),
      screen: 'crop',
      zones: ['corner-1', 'corner-2'],
      hint: l(
        'Le ciel est en haut : quels angles du cadre le touchent ?',
        'The sky is at the top: which corners of the frame touch it?',
        'السماء في الأعلى: أي زوايا الإطار تلامسها؟',
      ),
      explanation: l(
        'Les quatre angles épais se tirent. Ceux d’en bas auraient enlevé du sable.',
        'All four thick corners can be dragged. The lower ones would have removed sand.',
        'يمكن سحب الزوايا الأربع السميكة. أما السفلى فكانت ستزيل الرمل.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'La maison penche, comme si elle glissait. Redressez-la doucement.',
        'The house leans as if it were sliding away. Straighten it gently.',
        'البيت مائل كأنه ينزلق. عدّلوه برفق.',
      ),
      screen: 'tilted',
      zones: ['tilt'],
      hint: l(
        '« Quart de tour » la coucherait. Cherchez un réglage plus fin, qui glisse.',
        '“Quarter turn” would lay it on its side. Look for something finer, that slides.',
        '«ربع دورة» يقلبه على جنبه. ابحثوا عن ضبط أدق ينزلق بالإصبع.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Le résultat ne vous plaît pas du tout. Que toucher ?',
        'You don’t like the result at all. What do you tap?',
        'لم تعجبكم النتيجة إطلاقًا. ماذا تلمسون؟',
      ),
      screen: 'tilted',
      options: [
        right(
          l('Annuler', 'Cancel', 'إلغاء'),
          l(
            'Oui : la photo redevient comme avant.',
            'Yes: the photo goes back to how it was.',
            'نعم: تعود الصورة كما كانت.',
          ),
        ),
        wrong(
          l('Enregistrer', 'Save', 'حفظ'),
          l(
            'Cela garderait justement ce que vous n’aimez pas.',
            'That would keep the very thing you don’t like.',
            'هذا يحفظ ما لا يعجبكم بالذات.',
          ),
        ),
        wrong(
          l('Lumière', 'Light', 'إضاءة'),
          l(
            'Elle éclaircit ou assombrit, mais ne défait rien.',
            'It makes it lighter or darker, but undoes nothing.',
            'تزيد الإضاءة أو تنقصها، لكنها لا تتراجع عن شيء.',
          ),
        ),
      ],
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Que peut corriger la retouche ?',
        'What can editing put right?',
        'ماذا يمكن للتعديل أن يصلح؟',
      ),
      options: [
        right(
          l('Un horizon penché', 'A sloping horizon', 'أفقًا مائلًا'),
          l('Oui, avec le curseur.', 'Yes, with the slider.', 'نعم، بالشريط.'),
        ),
        right(
          l('Un doigt dans un coin', 'A finger in the corner', 'إصبعًا في زاوية'),
          l('Oui, en recadrant.', 'Yes, by cropping.', 'نعم، بالقص.'),
        ),
        right(
          l('Une image un peu sombre', 'A picture that is a little dark', 'صورة معتمة قليلًا'),
          l('Oui, avec « Lumière ».', 'Yes, with “Light”.', 'نعم، بأداة «إضاءة».'),
        ),
        wrong(
          l('Quelqu’un qui a fermé les yeux', 'Someone who closed their eyes', 'شخصًا أغمض عينيه'),
          l(
            'Pas vraiment. Mieux vaut prendre deux ou trois photos de suite.',
            'Not really. Better take two or three photos in a row.',
            'ليس تمامًا. الأفضل التقاط صورتين أو ثلاث متتالية.',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'Quel mot est écrit sur le bouton jaune qui garde votre travail ?',
        'Which word is on the yellow button that keeps your work?',
        'ما الكلمة المكتوبة على الزر الأصفر الذي يحفظ عملكم؟',
      ),
      screen: 'crop',
      accepted: { fr: ['Enregistrer'], en: ['Save'], ar: ['حفظ'] },
      hint: l(
        'Il est tout en haut, à l’opposé de « Annuler ».',
        'It is at the very top, opposite “Cancel”.',
        'إنه في الأعلى، في الجهة المقابلة لكلمة «إلغاء».',
      ),
    },
  ],
};
