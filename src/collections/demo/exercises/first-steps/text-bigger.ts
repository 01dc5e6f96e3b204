import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const textBigger: DemoExercise = {
  key: 'text-bigger',
  title: l('Agrandir les lettres', 'Make the letters bigger', 'تكبير الحروف'),
  summary: l(
    'Lire sans plisser les yeux : trouver le bon réglage, l’essayer, le garder.',
    'Read without squinting: find the right setting, try it, keep it.',
    'القراءة من دون إجهاد العينين: إيجاد الإعداد المناسب، وتجربته، والاحتفاظ به.',
  ),
  category: 'first-steps',
  tags: ['lecture', 'vue', 'réglages', 'accessibilité'],
  skills: ['settings', 'navigate'],
  difficulty: 'easy',
  minutes: 5,
  cover: 'cover-text-bigger.webp',
  steps: [
    {
      kind: 'read',
      prompt: l(
        'Le téléphone s’adapte à vos yeux',
        'The phone adapts to your eyes',
        'الهاتف يتكيّف مع عينيكم',
      ),
      screen: 'settings',
      body: l(
        'Un téléphone neuf est réglé pour des yeux de vingt ans. **Ce n’est pas à vous de faire un ' +
          'effort** : on peut agrandir toutes les lettres, partout, d’un seul coup.\n\n' +
          'Tout se passe dans **Réglages**, l’application à l’engrenage. Chaque ligne ouvre une page, et ' +
          'la flèche en haut ramène en arrière.\n\n' +
          'Si le résultat ne vous plaît pas, on revient à la taille d’avant par le même chemin.',
        'A new phone is set up for twenty-year-old eyes. **You are not the one who should make the ' +
          'effort**: you can enlarge every letter, everywhere, in one go.\n\n' +
          'It all happens in **Settings**, the app with the cogwheel. Each line opens a page, and the ' +
          'arrow at the top takes you back.\n\n' +
          'If you don’t like the result, you can return to the old size the same way.',
        'الهاتف الجديد مضبوط لعيون في العشرين. **ليس عليكم أنتم أن تبذلوا الجهد**: يمكن تكبير كل الحروف، ' +
          'في كل مكان، دفعة واحدة.\n\n' +
          'يتم ذلك في **الإعدادات**، التطبيق الذي عليه ترس. كل سطر يفتح صفحة، والسهم في الأعلى يعيدكم ' +
          'إلى الوراء.\n\n' +
          'وإن لم تعجبكم النتيجة، تعودون إلى الحجم السابق بالطريق نفسه.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous voulez changer la taille du texte. Quelle ligne ouvrez-vous ?',
        'You want to change the text size. Which line do you open?',
        'تريدون تغيير حجم النص. أي سطر تفتحون؟',
      ),
      screen: 'settings',
      zones: ['display', 'accessibility'],
      hint: l(
        'Il s’agit de ce que l’on voit. Lisez aussi les petits mots sous chaque titre.',
        'It is about what you see. Read the small words under each title too.',
        'الأمر يتعلق بما نراه. اقرؤوا أيضًا الكلمات الصغيرة تحت كل عنوان.',
      ),
      explanation: l(
        'Sur beaucoup de téléphones, le réglage se trouve dans « Affichage » et aussi dans « ' +
          'Accessibilité ». Les deux chemins sont bons.',
        'On many phones the setting is under “Display” and also under “Accessibility”. Both ways are right.',
        'في كثير من الهواتف نجد هذا الإعداد في «العرض» وفي «إمكانية الوصول» أيضًا. الطريقان صحيحان.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous êtes dans « Affichage ». Continuez vers la taille du texte.',
        'You are in “Display”. Go on to the text size.',
        'أنتم الآن في «العرض». تابعوا إلى حجم النص.',
      ),
      screen: 'display',
      zones: ['text-size'],
      hint: l(
        'Le dessin de la ligne est une lettre.',
        'The sign on that line is a letter.',
        'الرسم على هذا السطر حرف.',
      ),
    },
    {
      kind: 'tap',
      prompt: l('Rendez les lettres plus grandes.', 'Make the letters bigger.', 'اجعلوا الحروف أكبر.'),
      screen: 'text-size',
      zones: ['bigger', 'slider'],
      hint: l(
        'D’un côté une petite lettre, de l’autre une grande. Vers laquelle faut-il aller ?',
        'A small letter on one side, a large one on the other. Which way should you go?',
        'في جهة حرف صغير وفي الأخرى حرف كبير. نحو أيّهما نتّجه؟',
      ),
      explanation: l(
        'L’exemple au-dessus grandit pendant que vous réglez : arrêtez-vous quand vous le lisez sans effort.',
        'The sample above grows as you adjust: stop when you can read it with ease.',
        'يكبر المثال في الأعلى أثناء الضبط: توقّفوا حين تقرؤونه بلا جهد.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'La taille vous convient. Que faut-il faire avant de quitter cette page ?',
        'The size suits you. What should you do before leaving this page?',
        'الحجم يناسبكم. ماذا يجب أن تفعلوا قبل مغادرة هذه الصفحة؟',
      ),
      screen: 'text-size',
      options: [
        right(
          l('Toucher « Appliquer »', 'Tap “Apply”', 'لمس «تطبيق»'),
          l(
            'Oui : tant qu’on n’a pas appliqué, c’est seulement un essai.',
            'Yes: until you apply it, it is only a trial.',
            'نعم: قبل التطبيق يبقى الأمر مجرد تجربة.',
          ),
        ),
        wrong(
          l('Éteindre le téléphone', 'Switch the phone off', 'إطفاء الهاتف'),
          l(
            'Inutile : toucher « Appliquer » suffit.',
            'No need: tapping “Apply” is enough.',
            'لا حاجة إلى ذلك: لمس «تطبيق» يكفي.',
          ),
        ),
        wrong(
          l('Écrire un message pour essayer', 'Write a message to try it out', 'كتابة رسالة للتجربة'),
          l(
            'L’exemple suffit pour juger. Mais sans appliquer, rien ne sera gardé.',
            'The sample is enough to judge. But unless you apply it, nothing will be kept.',
            'المثال كافٍ للحكم. لكن من دون تطبيق لن يُحفظ شيء.',
          ),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l(
        'Vous expliquez le chemin à une amie. Dans quel ordre ?',
        'You are telling a friend the way. In what order?',
        'تشرحون الطريق لصديقة. بأي ترتيب؟',
      ),
      items: [
        l('Ouvrir Réglages', 'Open Settings', 'فتح الإعدادات'),
        l('Toucher Affichage', 'Tap Display', 'لمس العرض'),
        l('Toucher Taille du texte', 'Tap Text size', 'لمس حجم النص'),
        l('Faire glisser vers la grande lettre', 'Slide towards the large letter', 'السحب نحو الحرف الكبير'),
        l('Toucher Appliquer', 'Tap Apply', 'لمس تطبيق'),
      ],
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Que peut-on faire d’autre pour mieux lire ?',
        'What else can help you read more easily?',
        'ماذا يمكن أن نفعل أيضًا لتسهيل القراءة؟',
      ),
      screen: 'display',
      options: [
        right(
          l('Mettre le texte en gras', 'Make the text bold', 'جعل النص عريضًا'),
          l(
            'Oui, l’interrupteur est sur la page de la taille du texte.',
            'Yes, the switch is on the text size page.',
            'نعم، المفتاح موجود في صفحة حجم النص.',
          ),
        ),
        right(
          l('Augmenter la luminosité', 'Turn up the brightness', 'زيادة الإضاءة'),
          l(
            'Oui, surtout dehors. Elle use un peu plus la batterie.',
            'Yes, especially outdoors. It uses slightly more battery.',
            'نعم، خاصة في الخارج. لكنها تستهلك البطارية أكثر قليلًا.',
          ),
        ),
        right(
          l('Allonger la mise en veille', 'Let the screen stay on longer', 'إطالة مدة بقاء الشاشة مضاءة'),
          l(
            'Oui : l’écran reste allumé plus longtemps, vous lisez à votre rythme.',
            'Yes: the screen stays lit longer, so you can read at your own pace.',
            'نعم: تبقى الشاشة مضاءة مدة أطول فتقرؤون على مهل.',
          ),
        ),
        wrong(
          l('Couper la rotation automatique', 'Turn off auto-rotate', 'إيقاف التدوير التلقائي'),
          l(
            'Cela empêche l’écran de tourner, mais n’agrandit ni n’éclaire rien.',
            'That stops the screen from turning, but makes nothing larger or brighter.',
            'هذا يمنع الشاشة من الدوران، لكنه لا يكبّر شيئًا ولا يضيئه.',
          ),
        ),
      ],
    },
  ],
};
