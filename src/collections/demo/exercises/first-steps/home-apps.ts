import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const homeApps: DemoExercise = {
  key: 'home-apps',
  title: l(
    'Se repérer sur l’écran d’accueil',
    'Find your way on the home screen',
    'التعرّف على الشاشة الرئيسية',
  ),
  summary: l(
    'Ouvrir une application, en sortir, revenir chez soi : les trois gestes de tous les jours.',
    'Open an app, leave it, come back home: three things you do every day.',
    'فتح تطبيق، والخروج منه، والعودة إلى البداية: ثلاث حركات لكل يوم.',
  ),
  category: 'first-steps',
  tags: ['applications', 'accueil', 'débuter'],
  skills: ['touch', 'navigate'],
  difficulty: 'easy',
  minutes: 4,
  cover: 'cover-home-apps.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Votre table de travail', 'Your desk', 'مكتبكم'),
      screen: 'home',
      body: l(
        'L’écran d’accueil est comme une table où vos outils sont posés. Chaque petit carré de couleur ' +
          'est une **application** : un outil qui fait une chose.\n\n' +
          '- **Téléphone** pour appeler,\n' +
          '- **Messages** pour écrire,\n' +
          '- **Photos** pour revoir vos images.\n\n' +
          'Tout en bas, trois signes ne bougent jamais : le triangle **revient en arrière**, le rond ' +
          '**ramène à l’accueil**, le carré **montre ce qui est ouvert**.',
        'The home screen is like a desk with your tools laid out on it. Each small coloured square is an ' +
          '**app**: a tool that does one thing.\n\n' +
          '- **Phone** to call,\n' +
          '- **Messages** to write,\n' +
          '- **Photos** to look at your pictures.\n\n' +
          'At the very bottom, three signs never move: the triangle **goes back**, the circle **takes ' +
          'you home**, the square **shows what is open**.',
        'الشاشة الرئيسية مثل طاولة وُضعت عليها أدواتكم. كل مربع ملوّن صغير هو **تطبيق**: أداة تؤدي مهمة ' +
          'واحدة.\n\n' +
          '- **الهاتف** للاتصال،\n' +
          '- **الرسائل** للكتابة،\n' +
          '- **الصور** لمشاهدة صوركم.\n\n' +
          'وفي الأسفل تمامًا ثلاث علامات لا تتحرّك أبدًا: المثلث **يعود خطوة إلى الوراء**، والدائرة ' +
          '**تعيدكم إلى الشاشة الرئيسية**، والمربع **يعرض ما هو مفتوح**.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous voulez savoir s’il va pleuvoir. Quelle application ouvrez-vous ?',
        'You want to know whether it will rain. Which app do you open?',
        'تريدون أن تعرفوا هل ستمطر. أي تطبيق تفتحون؟',
      ),
      screen: 'home',
      zones: ['weather'],
      hint: l(
        'Cherchez un dessin qui parle du ciel, dans la première rangée.',
        'Look for a picture of the sky, in the first row.',
        'ابحثوا عن رسم له علاقة بالسماء، في الصف الأول.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous avez lu la météo. Revenez à l’écran d’accueil.',
        'You have read the forecast. Go back to the home screen.',
        'قرأتم حالة الطقس. عودوا إلى الشاشة الرئيسية.',
      ),
      screen: 'weather',
      zones: ['nav-home', 'nav-back'],
      hint: l(
        'Regardez tout en bas : l’un des trois signes vous ramène chez vous.',
        'Look at the very bottom: one of the three signs takes you home.',
        'انظروا إلى الأسفل تمامًا: إحدى العلامات الثلاث تعيدكم إلى البداية.',
      ),
      explanation: l(
        'Le rond mène toujours à l’accueil, d’où que vous soyez. Le triangle recule d’un pas : ici, cela ' +
          'revient au même.',
        'The circle always takes you home, wherever you are. The triangle goes back one step: here, it ' +
          'comes to the same thing.',
        'الدائرة تعيدكم دائمًا إلى الشاشة الرئيسية من أي مكان. أما المثلث فيعود خطوة واحدة، والنتيجة هنا ' +
          'واحدة.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Un rond rouge avec un 2 est posé sur le courriel. Que veut-il dire ?',
        'There is a red circle with a 2 on Email. What does it mean?',
        'على تطبيق البريد دائرة حمراء فيها الرقم 2. ماذا تعني؟',
      ),
      screen: 'home',
      options: [
        wrong(
          l('Il y a deux erreurs à réparer', 'There are two faults to fix', 'هناك خطآن يجب إصلاحهما'),
          l(
            'Le rouge attire l’œil, mais n’annonce pas de panne. Il signale du nouveau.',
            'Red catches the eye, but it does not mean a fault. It signals something new.',
            'اللون الأحمر يلفت النظر، لكنه لا يعني وجود عطل، بل يدل على شيء جديد.',
          ),
        ),
        right(
          l(
            'Deux nouveaux courriels vous attendent',
            'Two new emails are waiting for you',
            'رسالتان جديدتان في انتظاركم',
          ),
          l(
            'Oui. Le chiffre disparaît quand vous les avez lus.',
            'Yes. The number goes away once you have read them.',
            'نعم. ويختفي الرقم بعد قراءتهما.',
          ),
        ),
        wrong(
          l(
            'Il faut toucher deux fois pour ouvrir',
            'You must tap twice to open it',
            'يجب اللمس مرتين لفتحه',
          ),
          l(
            'Pour ouvrir une application, toucher une fois suffit.',
            'To open an app, one tap is enough.',
            'لفتح تطبيق تكفي لمسة واحدة.',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'Quel mot est écrit sous le dessin en forme d’engrenage ?',
        'Which word is written under the picture of a cogwheel?',
        'ما الكلمة المكتوبة تحت رسم الترس؟',
      ),
      screen: 'home',
      accepted: { fr: ['Réglages', 'Réglage'], en: ['Settings', 'Setting'], ar: ['الإعدادات', 'إعدادات'] },
      hint: l(
        'Il se trouve au bout de la troisième rangée.',
        'It is at the end of the third row.',
        'إنه في آخر الصف الثالث.',
      ),
      explanation: l(
        'Sur d’autres téléphones, la même chose s’appelle « Paramètres ». L’engrenage, lui, ne change pas.',
        'Some phones call it something slightly different, but the cogwheel stays the same.',
        'قد تسمّيه هواتف أخرى «الضبط»، أما رسم الترس فلا يتغيّر.',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'Vous prenez une photo, puis vous rangez votre téléphone. Remettez les gestes dans l’ordre.',
        'You take a photo, then put your phone away. Put the steps in order.',
        'تلتقطون صورة ثم تضعون الهاتف جانبًا. رتّبوا الخطوات.',
      ),
      items: [
        l('Déverrouiller le téléphone', 'Unlock the phone', 'فتح قفل الهاتف'),
        l('Toucher « Appareil photo »', 'Tap “Camera”', 'لمس «الكاميرا»'),
        l('Prendre la photo', 'Take the photo', 'التقاط الصورة'),
        l(
          'Toucher le rond du bas pour revenir à l’accueil',
          'Tap the circle at the bottom to go home',
          'لمس الدائرة في الأسفل للعودة إلى الشاشة الرئيسية',
        ),
        l(
          'Appuyer sur le bouton du côté pour éteindre l’écran',
          'Press the side button to turn the screen off',
          'الضغط على الزر الجانبي لإطفاء الشاشة',
        ),
      ],
    },
  ],
};
