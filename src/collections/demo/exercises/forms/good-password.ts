import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const goodPassword: DemoExercise = {
  key: 'good-password',
  title: l('Inventer un bon mot de passe', 'Make up a good password', 'ابتكار كلمة مرور قوية'),
  summary: l(
    'Long, facile à retenir, impossible à deviner : la méthode des quatre mots.',
    'Long, easy to remember, impossible to guess: the four-word method.',
    'طويلة، سهلة التذكّر، مستحيلة التخمين: طريقة الكلمات الأربع.',
  ),
  category: 'forms',
  tags: ['mot de passe', 'compte', 'carnet'],
  skills: ['protect', 'procedures', 'write'],
  difficulty: 'medium',
  minutes: 6,
  cover: 'cover-good-password.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('La clé de votre maison', 'The key to your house', 'مفتاح بيتكم'),
      screen: 'password',
      body: l(
        'Un mot de passe ouvre un compte comme une clé ouvre une porte. Un bon mot de passe est :\n\n' +
          '- **long** : au moins douze caractères ;\n' +
          '- **sans lien avec vous** : ni prénom, ni date, ni nom du chat ;\n' +
          '- **différent partout** : si l’un est volé, les autres tiennent.\n\n' +
          'La méthode des quatre mots : prenez quatre mots au hasard et attachez-les par des tirets, par ' +
          'exemple **citron-vélo-nuage-tambour**.',
        'A password opens an account as a key opens a door. A good password is:\n\n' +
          '- **long**: at least twelve characters;\n' +
          '- **unrelated to you**: no name, no date, not the cat’s name;\n' +
          '- **different everywhere**: if one is stolen, the others hold.\n\n' +
          'The four-word method: take four words at random and join them with dashes, for example ' +
          '**lemon-bicycle-cloud-drum**.',
        'كلمة المرور تفتح الحساب كما يفتح المفتاح الباب. وكلمة المرور الجيدة:\n\n' +
          '- **طويلة**: اثنا عشر حرفًا على الأقل؛\n' +
          '- **لا علاقة لها بكم**: لا اسم ولا تاريخ ولا اسم القطة؛\n' +
          '- **مختلفة في كل موقع**: إن سُرقت واحدة بقيت الأخرى آمنة.\n\n' +
          'طريقة الكلمات الأربع: خذوا أربع كلمات عشوائية واربطوها بشرطات، مثل **ليمون-دراجة-غيمة-طبل**.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Lequel de ces mots de passe est le plus solide ?',
        'Which of these passwords is the strongest?',
        'أي كلمات المرور هذه أقوى؟',
      ),
      options: [
        wrong(
          l('Minou1952', 'Kitty1952', 'Minou1952'),
          l(
            'Le chat et l’année de naissance : vos voisins pourraient le trouver.',
            'The cat and the year of birth: your neighbours could work it out.',
            'اسم القطة وسنة الميلاد: قد يجدها جيرانكم.',
          ),
        ),
        wrong(
          l('azerty123', 'qwerty123', 'azerty123'),
          l(
            'Les premières touches du clavier : c’est l’un des plus utilisés au monde.',
            'The first keys on the keyboard: one of the most used in the world.',
            'أول مفاتيح اللوحة: من أكثر كلمات المرور استعمالًا في العالم.',
          ),
        ),
        right(
          l('panier-orage-violon-huit', 'basket-storm-violin-eight', 'سلة-عاصفة-كمان-ثمانية'),
          l(
            'Oui : long, sans rapport avec vous, et vous voyez presque l’histoire.',
            'Yes: long, unrelated to you, and you can almost picture the story.',
            'نعم: طويلة، لا علاقة لها بكم، وتكاد تتخيّلون قصتها.',
          ),
        ),
        wrong(
          l('X7!q', 'X7!q', 'X7!q'),
          l(
            'Étrange, mais bien trop court : une machine le trouve en un clin d’œil.',
            'Odd, but far too short: a machine finds it in the blink of an eye.',
            'غريبة لكنها قصيرة جدًا: تجدها الآلة في لمح البصر.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'La page juge votre essai. Où le dit-elle ?',
        'The page is judging your attempt. Where does it say so?',
        'الصفحة تقيّم محاولتكم. أين تقول ذلك؟',
      ),
      screen: 'password',
      zones: ['gauge'],
      hint: l(
        'Une barre à moitié remplie, et un mot en dessous.',
        'A half-filled bar, with a word below.',
        'شريط نصف ممتلئ وتحته كلمة.',
      ),
      explanation: l(
        '« Moyen » : il n’a que neuf caractères. Ajoutez un mot, et la barre se remplit.',
        '“Fair”: it has only nine characters. Add a word and the bar fills up.',
        '«متوسطة»: فيها تسعة أحرف فقط. أضيفوا كلمة فيمتلئ الشريط.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Entraînez-vous à l’écrire en entier : citron-vélo-nuage-tambour',
        'Practise typing one in full: lemon-bicycle-cloud-drum',
        'تدرّبوا على كتابتها كاملة: ليمون-دراجة-غيمة-طبل',
      ),
      accepted: {
        fr: ['citron-vélo-nuage-tambour'],
        en: ['lemon-bicycle-cloud-drum'],
        ar: ['ليمون-دراجة-غيمة-طبل'],
      },
      hint: l(
        'Quatre mots, trois tirets, pas d’espace.',
        'Four words, three dashes, no spaces.',
        'أربع كلمات وثلاث شرطات بلا فراغات.',
      ),
      explanation: l(
        'N’utilisez pas celui-ci en vrai : tout le monde l’a lu ! Inventez le vôtre.',
        'Don’t use this one for real: everybody has read it! Make up your own.',
        'لا تستعملوا هذه فعليًا، فقد قرأها الجميع! ابتكروا كلمتكم.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Où peut-on garder ses mots de passe ?',
        'Where can you keep your passwords?',
        'أين يمكن حفظ كلمات المرور؟',
      ),
      options: [
        right(
          l(
            'Dans un carnet, chez soi, bien rangé',
            'In a notebook at home, put away safely',
            'في دفتر في البيت محفوظ جيدًا',
          ),
          l(
            'Oui. Les voleurs d’Internet ne fouillent pas vos tiroirs.',
            'Yes. Internet thieves don’t go through your drawers.',
            'نعم. لصوص الإنترنت لا يفتّشون أدراجكم.',
          ),
        ),
        right(
          l(
            'Dans le coffre à mots de passe du téléphone',
            'In the phone’s password manager',
            'في خزنة كلمات المرور في الهاتف',
          ),
          l(
            'Oui : il les retient et les remplit pour vous. Une seule clé à retenir, celle du téléphone.',
            'Yes: it remembers them and fills them in. One key to remember, the phone’s own.',
            'نعم: تحفظها وتملؤها عنكم، ويكفي تذكّر رمز الهاتف.',
          ),
        ),
        wrong(
          l('Sur un papier collé au téléphone', 'On a note stuck to the phone', 'على ورقة ملصقة بالهاتف'),
          l(
            'Qui trouve le téléphone trouve tout le reste.',
            'Whoever finds the phone finds everything else.',
            'من يجد الهاتف يجد كل شيء.',
          ),
        ),
        wrong(
          l('Dans un courriel à soi-même', 'In an email to yourself', 'في رسالة إلى أنفسكم'),
          l(
            'Si quelqu’un entre dans votre boîte, il les a tous.',
            'If someone gets into your mailbox, they have them all.',
            'إن دخل أحد إلى بريدكم حصل عليها كلها.',
          ),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l(
        'Vous avez oublié le mot de passe d’un site. Dans quel ordre agir ?',
        'You have forgotten the password for a site. In what order do you act?',
        'نسيتم كلمة مرور موقع. بأي ترتيب تتصرفون؟',
      ),
      items: [
        l('Toucher « Mot de passe oublié »', 'Tap “Forgotten password”', 'لمس «نسيت كلمة المرور»'),
        l('Écrire son adresse de courriel', 'Type your email address', 'كتابة البريد الإلكتروني'),
        l('Ouvrir le courriel reçu', 'Open the email you receive', 'فتح الرسالة الواردة'),
        l('Choisir un nouveau mot de passe', 'Choose a new password', 'اختيار كلمة مرور جديدة'),
        l('Le noter dans son carnet', 'Write it in your notebook', 'تدوينها في الدفتر'),
      ],
    },
  ],
};
