import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const answerVideo: DemoExercise = {
  key: 'answer-video',
  title: l('Répondre à un appel vidéo', 'Answer a video call', 'الرد على مكالمة فيديو'),
  summary: l(
    'Léa vous appelle, et elle veut vous voir ! Décrocher, se montrer, raccrocher.',
    'Léa is calling, and she wants to see you! Answer, show yourself, hang up.',
    'ليا تتصل وتريد رؤيتكم! الرد، والظهور، وإنهاء المكالمة.',
  ),
  category: 'calls',
  tags: ['vidéo', 'appel', 'famille'],
  skills: ['call', 'touch'],
  difficulty: 'easy',
  minutes: 4,
  cover: 'cover-answer-video.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Un téléphone avec une fenêtre', 'A telephone with a window', 'هاتف فيه نافذة'),
      body: l(
        'Un appel vidéo est un appel ordinaire, **avec l’image en plus**. Vous voyez la personne, elle ' +
          'vous voit.\n\n' +
          '- Tenez le téléphone **devant le visage**, et non à l’oreille.\n' +
          '- Rien ne vous oblige à montrer votre image.\n' +
          '- À la maison, en wifi, l’appel ne coûte rien.',
        'A video call is an ordinary call **with a picture as well**. You see the person, and they see ' +
          'you.\n\n' +
          '- Hold the phone **in front of your face**, not to your ear.\n' +
          '- You never have to show your picture.\n' +
          '- At home, on Wi-Fi, the call costs nothing.',
        'مكالمة الفيديو مكالمة عادية **مع صورة**. ترون الشخص ويراكم.\n\n' +
          '- أمسكوا الهاتف **أمام الوجه** لا عند الأذن.\n' +
          '- لستم ملزمين أبدًا بإظهار صورتكم.\n' +
          '- في البيت، عبر واي فاي، لا تكلّف المكالمة شيئًا.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Le téléphone sonne : c’est Léa. Répondez-lui.',
        'The phone is ringing: it’s Léa. Answer her.',
        'الهاتف يرنّ: إنها ليا. ردّوا عليها.',
      ),
      screen: 'incoming-video',
      zones: ['accept'],
      hint: l(
        'Comme au feu de circulation : une couleur pour passer, une pour arrêter.',
        'Like traffic lights: one colour for go, one for stop.',
        'كإشارة المرور: لون للمرور ولون للتوقف.',
      ),
      explanation: l(
        'Sur certains téléphones, il faut faire glisser le bouton au lieu de le toucher.',
        'On some phones, you slide the button instead of tapping it.',
        'في بعض الهواتف يجب سحب الزر بدل لمسه.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Vous êtes chez le coiffeur, ce n’est pas le moment. Que faire de plus aimable ?',
        'You are at the hairdresser’s, and it’s a bad moment. What is the kindest thing to do?',
        'أنتم عند الحلاق والوقت غير مناسب. ما ألطف تصرّف؟',
      ),
      screen: 'incoming-video',
      options: [
        right(
          l(
            'Toucher « Message » et dire que l’on rappelle',
            'Tap “Message” and say you’ll call back',
            'لمس «رسالة» والإخبار بأنكم ستعاودون الاتصال',
          ),
          l(
            'Oui : l’appel s’arrête et Léa reçoit un petit mot.',
            'Yes: the call stops and Léa gets a little note.',
            'نعم: تتوقف المكالمة وتصل إلى ليا كلمة صغيرة.',
          ),
        ),
        wrong(
          l(
            'Répondre et cacher la caméra avec le doigt',
            'Answer with a finger over the camera',
            'الرد مع تغطية الكاميرا بالإصبع',
          ),
          l(
            'Cela marche, mais tout le salon entendra. Il y a mieux.',
            'It works, but the whole salon will hear. There is a better way.',
            'ينفع ذلك، لكن كل من في الصالون سيسمع. هناك أفضل.',
          ),
        ),
        wrong(
          l('Éteindre le téléphone', 'Switch the phone off', 'إطفاء الهاتف'),
          l(
            'Léa pourrait s’inquiéter. Refuser l’appel suffirait.',
            'Léa might worry. Declining the call would be enough.',
            'قد تقلق ليا. يكفي رفض المكالمة.',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'Vous parlez avec Léa. Depuis combien de temps ? Lisez la durée en haut de l’écran.',
        'You are talking with Léa. For how long? Read the time at the top of the screen.',
        'تتحدثون مع ليا. منذ متى؟ اقرؤوا المدة في أعلى الشاشة.',
      ),
      screen: 'video-call',
      accepted: {
        fr: ['03:12', '3:12', '3 min 12', '3 minutes 12', '3 minutes', 'trois minutes'],
        en: ['03:12', '3:12', '3 min 12', '3 minutes 12', '3 minutes', 'three minutes'],
        ar: ['03:12', '3:12', '٣:١٢', '3 دقائق', 'ثلاث دقائق', '3 دقائق و12 ثانية'],
      },
      placeholder: l('minutes:secondes', 'minutes:seconds', 'دقائق:ثوان'),
      hint: l(
        'Ce n’est pas l’heure : c’est le petit compteur sous le nom.',
        'Not the time of day: the small counter under the name.',
        'ليست ساعة اليوم، بل العدّاد الصغير تحت الاسم.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous vous êtes dit au revoir. Terminez l’appel.',
        'You have said goodbye. End the call.',
        'ودّعتم ليا. أنهوا المكالمة.',
      ),
      screen: 'video-call',
      zones: ['hangup'],
      hint: l('Un combiné que l’on repose.', 'A receiver being put down.', 'سماعة تُعاد إلى مكانها.'),
      explanation: l(
        'Raccrochez toujours vous-même : sans cela, la caméra peut rester allumée.',
        'Always hang up yourself: otherwise the camera may stay on.',
        'أنهوا المكالمة دائمًا بأنفسكم، وإلا فقد تبقى الكاميرا مشغّلة.',
      ),
    },
    {
      kind: 'order',
      prompt: l('Remettez l’appel dans l’ordre.', 'Put the steps of the call in order.', 'رتّبوا خطوات المكالمة.'),
      items: [
        l('Regarder qui appelle', 'See who is calling', 'النظر إلى اسم المتصل'),
        l('Toucher le bouton vert', 'Tap the green button', 'لمس الزر الأخضر'),
        l('Tenir le téléphone devant soi', 'Hold the phone in front of you', 'إمساك الهاتف أمامكم'),
        l('Bavarder', 'Chat', 'الحديث'),
        l('Toucher le bouton rouge', 'Tap the red button', 'لمس الزر الأحمر'),
      ],
    },
  ],
};
