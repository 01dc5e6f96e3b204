import { l, same } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const unlockPhone: DemoExercise = {
  key: 'unlock-phone',
  title: l(
    'Réveiller et déverrouiller son téléphone',
    'Wake up and unlock your phone',
    'إيقاظ الهاتف وفتح قفله',
  ),
  summary: l(
    'Du cadenas à l’écran d’accueil : le geste, le code, et ce que l’on peut faire sans lui.',
    'From the padlock to the home screen: the gesture, the PIN, and what works without it.',
    'من القفل إلى الشاشة الرئيسية: الحركة، والرمز السري، وما يمكن فعله من دونه.',
  ),
  category: 'first-steps',
  tags: ['code', 'verrouillage', 'débuter'],
  skills: ['touch', 'protect'],
  difficulty: 'easy',
  minutes: 4,
  cover: 'cover-unlock-phone.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Votre téléphone dort', 'Your phone is asleep', 'هاتفكم نائم'),
      screen: 'lock',
      body: l(
        'Quand vous ne vous en servez pas, votre téléphone **éteint son écran** et se ferme à clé tout ' +
          'seul. Ce n’est pas une panne : il économise sa batterie et protège ce qu’il contient.\n\n' +
          'Pour le réveiller, appuyez une fois sur le **bouton du côté**. L’écran s’allume et montre un ' +
          'cadenas : il est réveillé, mais encore fermé.\n\n' +
          'Dans cet exercice, vous ne risquez rien. Touchez, trompez-vous, recommencez.',
        'When you are not using it, your phone **turns its screen off** and locks itself. Nothing is ' +
          'broken: it is saving its battery and protecting what is inside.\n\n' +
          'To wake it, press the **button on the side** once. The screen lights up and shows a padlock: ' +
          'it is awake, but still locked.\n\n' +
          'Nothing can go wrong in this exercise. Tap, make mistakes, try again.',
        'عندما لا تستعملون هاتفكم، **يطفئ شاشته** ويقفل نفسه تلقائيًا. ليس هذا عطلًا: إنه يوفّر البطارية ' +
          'ويحمي ما بداخله.\n\n' +
          'لإيقاظه، اضغطوا مرة واحدة على **الزر الجانبي**. تضيء الشاشة ويظهر قفل: لقد استيقظ الهاتف، ' +
          'لكنه ما زال مقفلًا.\n\n' +
          'لا خطر في هذا التمرين. المسوا، وأخطئوا، وأعيدوا المحاولة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'L’écran est allumé, mais fermé. D’où faut-il faire glisser le doigt pour l’ouvrir ?',
        'The screen is on, but locked. Where should your finger start sliding to open it?',
        'الشاشة مضاءة لكنها مقفلة. من أين نبدأ بسحب الإصبع لفتحها؟',
      ),
      screen: 'lock',
      zones: ['swipe'],
      hint: l(
        'L’écran vous le dit avec une petite flèche. Cherchez dans la moitié basse.',
        'The screen tells you with a small arrow. Look in the lower half.',
        'الشاشة تدلّكم بسهم صغير. ابحثوا في النصف الأسفل.',
      ),
      explanation: l(
        'On pose le doigt et on le fait monter, sans appuyer fort. C’est le même geste pour faire ' +
          'défiler une page.',
        'Put your finger down and slide it up, without pressing hard. It is the same gesture that ' +
          'scrolls a page.',
        'نضع الإصبع ونرفعه إلى الأعلى من دون ضغط قوي. إنها الحركة نفسها لتمرير الصفحة.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Le téléphone demande maintenant le code. Pour cet exercice, c’est le 4072. Écrivez-le.',
        'Now the phone asks for the PIN. In this exercise it is 4072. Type it.',
        'يطلب الهاتف الآن الرمز السري. في هذا التمرين هو 4072. اكتبوه.',
      ),
      screen: 'pin',
      accepted: { fr: ['4072'], en: ['4072'], ar: ['4072', '٤٠٧٢'] },
      placeholder: l('Quatre chiffres', 'Four digits', 'أربعة أرقام'),
      hint: l(
        'Quatre chiffres, sans espace, dans l’ordre où ils sont donnés.',
        'Four digits, no spaces, in the order given.',
        'أربعة أرقام بلا فراغات، بالترتيب المذكور.',
      ),
      explanation: l(
        'Sur le téléphone, les chiffres tapés se changent en points : ainsi, votre voisin de bus ne les ' +
          'lit pas.',
        'On the phone, the digits you type turn into dots, so that the person next to you on the bus ' +
          'cannot read them.',
        'على الهاتف تتحوّل الأرقام إلى نقاط، فلا يقرؤها الجالس بجانبكم في الحافلة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Votre doigt a glissé sur un mauvais chiffre. Où toucher pour l’enlever ?',
        'Your finger slipped onto the wrong digit. Where do you tap to remove it?',
        'انزلق إصبعكم على رقم خاطئ. أين تلمسون لحذفه؟',
      ),
      screen: 'pin',
      zones: ['erase'],
      hint: l(
        'C’est la touche qui porte une petite croix, à côté du zéro.',
        'It is the key with a small cross, next to the zero.',
        'إنه المفتاح الذي يحمل علامة × صغيرة، بجانب الصفر.',
      ),
      explanation: l(
        'Elle efface un seul chiffre à la fois, le dernier. Inutile de tout recommencer.',
        'It erases one digit at a time, the last one. No need to start all over again.',
        'يحذف رقمًا واحدًا كل مرة، وهو الأخير. لا حاجة إلى البدء من جديد.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Quelqu’un trouve votre téléphone fermé. Que peut-il faire sans le code ?',
        'Somebody finds your locked phone. What can they do without the PIN?',
        'عثر أحدهم على هاتفكم المقفل. ماذا يستطيع أن يفعل من دون الرمز؟',
      ),
      screen: 'lock',
      options: [
        right(
          l('Appeler les secours', 'Call the emergency services', 'الاتصال بالطوارئ'),
          l(
            'Oui : le bouton « Urgence » marche toujours, pour tout le monde. C’est voulu.',
            'Yes: the “Emergency” button always works, for everyone. That is on purpose.',
            'نعم: زر «طوارئ» يعمل دائمًا وللجميع، وهذا مقصود.',
          ),
        ),
        right(
          l('Allumer la lampe', 'Switch on the torch', 'تشغيل المصباح'),
          l(
            'Oui, c’est pratique dans le noir, et cela ne montre rien de vous.',
            'Yes, it is handy in the dark, and it reveals nothing about you.',
            'نعم، هذا مفيد في الظلام ولا يكشف شيئًا عنكم.',
          ),
        ),
        wrong(
          l('Lire vos messages', 'Read your messages', 'قراءة رسائلكم'),
          l(
            'Non : il voit qu’un message est arrivé, mais pas ce qu’il dit. Le code protège le reste.',
            'No: they can see that a message came in, but not what it says. The PIN protects the rest.',
            'لا: يرى أن رسالة وصلت، لكنه لا يرى مضمونها. الرمز يحمي الباقي.',
          ),
        ),
        wrong(
          l('Regarder vos photos', 'Look through your photos', 'تصفّح صوركم'),
          l(
            'Non : il peut prendre une photo, mais pas voir les vôtres.',
            'No: they can take a picture, but not see yours.',
            'لا: يستطيع التقاط صورة، لكنه لا يرى صوركم.',
          ),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l(
        'Remettez les gestes dans l’ordre, du téléphone endormi à l’écran d’accueil.',
        'Put the steps in order, from the sleeping phone to the home screen.',
        'رتّبوا الخطوات، من الهاتف النائم إلى الشاشة الرئيسية.',
      ),
      items: [
        l('Appuyer sur le bouton du côté', 'Press the side button', 'الضغط على الزر الجانبي'),
        l('Faire glisser le doigt vers le haut', 'Slide your finger up', 'سحب الإصبع إلى الأعلى'),
        l(
          'Taper les quatre chiffres du code',
          'Type the four digits of the PIN',
          'كتابة أرقام الرمز الأربعة',
        ),
        l('Toucher la coche pour valider', 'Tap the tick to confirm', 'لمس علامة الصح للتأكيد'),
      ],
      explanation: l(
        'Avec l’empreinte du doigt ou le visage, le téléphone saute les deux derniers gestes. Le code ' +
          'reste utile : il le redemande de temps en temps.',
        'With your fingerprint or your face, the phone skips the last two steps. Keep the PIN in mind ' +
          'all the same: it asks for it from time to time.',
        'ببصمة الإصبع أو الوجه يتخطى الهاتف الخطوتين الأخيرتين. لكن الرمز يبقى ضروريًا، فالهاتف يطلبه من ' +
          'حين إلى آخر.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Vous choisissez un nouveau code. Lequel est le plus sûr ?',
        'You are choosing a new PIN. Which one is safest?',
        'تختارون رمزًا جديدًا. أيّها أكثر أمانًا؟',
      ),
      options: [
        wrong(
          same('1234'),
          l(
            'C’est le premier code qu’essaierait un voleur. Facile à retenir, facile à deviner.',
            'It is the first PIN a thief would try. Easy to remember, easy to guess.',
            'هذا أول رمز يجرّبه اللص. سهل التذكّر وسهل التخمين.',
          ),
        ),
        wrong(
          l('Votre année de naissance', 'The year you were born', 'سنة ميلادكم'),
          l(
            'On la trouve sur votre carte d’identité, souvent dans le même sac que le téléphone.',
            'It is on your identity card, often in the same bag as the phone.',
            'إنها مكتوبة على بطاقة هويتكم، وغالبًا في الحقيبة نفسها مع الهاتف.',
          ),
        ),
        right(
          l(
            'Quatre chiffres sans lien avec vous',
            'Four digits with no link to you',
            'أربعة أرقام لا علاقة لها بكم',
          ),
          l(
            'Exactement. Choisissez-les au hasard, et gardez-les ailleurs que près du téléphone.',
            'Exactly. Pick them at random, and keep them somewhere other than next to the phone.',
            'بالضبط. اختاروها عشوائيًا، واحفظوها بعيدًا عن الهاتف.',
          ),
        ),
      ],
    },
  ],
};
