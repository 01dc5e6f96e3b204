import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const connectWifi: DemoExercise = {
  key: 'connect-wifi',
  title: l(
    'Se connecter au wifi de la maison',
    'Connect to the Wi-Fi at home',
    'الاتصال بشبكة واي فاي في البيت',
  ),
  summary: l(
    'Trouver son réseau, lire la clé sous la box, la taper sans se tromper.',
    'Find your network, read the key under the box, type it without a slip.',
    'إيجاد شبكتكم، وقراءة المفتاح أسفل الجهاز، وكتابته بلا خطأ.',
  ),
  category: 'first-steps',
  tags: ['wifi', 'internet', 'box'],
  skills: ['settings', 'write'],
  difficulty: 'medium',
  minutes: 6,
  cover: 'cover-connect-wifi.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Deux chemins vers Internet', 'Two roads to the internet', 'طريقان إلى الإنترنت'),
      body: l(
        'Votre téléphone va sur Internet de deux façons :\n\n' +
          '- par le **réseau mobile**, dehors, compté dans votre forfait ;\n' +
          '- par le **wifi**, chez vous, envoyé par la box, sans compter.\n\n' +
          'À la maison, le wifi est presque toujours plus rapide et ne coûte rien de plus. On tape sa ' +
          'clé **une seule fois** : ensuite, le téléphone se connecte tout seul.',
        'Your phone reaches the internet in two ways:\n\n' +
          '- over the **mobile network**, outdoors, counted in your plan;\n' +
          '- over **Wi-Fi**, at home, sent out by your internet box, not counted.\n\n' +
          'At home, Wi-Fi is nearly always faster and costs nothing extra. You type its key **only ' +
          'once**: after that the phone connects by itself.',
        'يدخل هاتفكم إلى الإنترنت بطريقتين:\n\n' +
          '- عبر **شبكة الجوال** في الخارج، وتُحسب من اشتراككم؛\n' +
          '- عبر **واي فاي** في البيت، من جهاز الإنترنت، بلا حساب.\n\n' +
          'في البيت يكون واي فاي أسرع غالبًا ولا يكلّف شيئًا إضافيًا. نكتب مفتاحه **مرة واحدة فقط**، ثم ' +
          'يتصل الهاتف وحده.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Depuis les réglages, par où commencer ?',
        'From Settings, where do you start?',
        'من الإعدادات، من أين نبدأ؟',
      ),
      screen: 'settings',
      zones: ['network'],
      hint: l(
        'Cherchez la ligne qui parle d’Internet.',
        'Look for the line about the internet.',
        'ابحثوا عن السطر الذي يتحدث عن الإنترنت.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'L’étiquette de votre box dit « Box-Martin ». Choisissez votre réseau.',
        'The label on your box says “Box-Martin”. Choose your network.',
        'ملصق جهازكم يقول «Box-Martin». اختاروا شبكتكم.',
      ),
      screen: 'wifi-list',
      zones: ['home-box'],
      hint: l(
        'Le nom doit être exactement le même que sur l’étiquette.',
        'The name must be exactly the one on the label.',
        'يجب أن يكون الاسم مطابقًا تمامًا لما على الملصق.',
      ),
      explanation: l(
        'Les autres noms sont ceux des voisins ou de la gare : les ondes traversent les murs. Le cadenas ' +
          'dit qu’une clé est demandée.',
        'The other names belong to the neighbours or the station: radio waves go through walls. The ' +
          'padlock means a key is required.',
        'الأسماء الأخرى للجيران أو للمحطة، فالموجات تعبر الجدران. والقفل يعني أن كلمة مرور مطلوبة.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Voici l’étiquette sous la box. Écrivez la clé de sécurité.',
        'Here is the label under the box. Type the security key.',
        'هذا هو الملصق أسفل الجهاز. اكتبوا مفتاح الأمان.',
      ),
      screen: 'wifi-label',
      accepted: { fr: ['soleil-42-lune'], en: ['soleil-42-lune'], ar: ['soleil-42-lune'] },
      placeholder: l('La clé, avec ses tirets', 'The key, with its dashes', 'المفتاح مع الشرطات'),
      hint: l(
        'Deux mots et un nombre, séparés par des tirets, sans espace.',
        'Two words and a number, joined by dashes, no spaces.',
        'كلمتان وعدد بينها شرطات، بلا فراغات.',
      ),
      explanation: l(
        'Sur une vraie box, majuscules et minuscules comptent. Prenez votre temps, ou photographiez ' +
          'l’étiquette.',
        'On a real box, capital letters matter. Take your time, or take a photo of the label.',
        'في الجهاز الحقيقي تُفرّق الحروف الكبيرة والصغيرة. خذوا وقتكم، أو صوّروا الملصق.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous avez tapé la clé, mais elle est cachée par des points. Comment la relire ?',
        'You typed the key, but dots hide it. How can you check it?',
        'كتبتم المفتاح لكن النقاط تخفيه. كيف تراجعونه؟',
      ),
      screen: 'wifi-key',
      zones: ['password-icon'],
      hint: l(
        'Il y a un petit dessin dans le champ. Il sert à voir.',
        'There is a small sign inside the field. It is for seeing.',
        'هناك رسم صغير داخل الخانة، وظيفته أن تروا.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'À la gare, un réseau « GARE-GRATUIT » s’offre sans clé. Qu’y faites-vous sans crainte ?',
        'At the station, a network “GARE-GRATUIT” asks for no key. What can you safely do on it?',
        'في المحطة شبكة «GARE-GRATUIT» بلا كلمة مرور. ماذا تفعلون عليها بلا خوف؟',
      ),
      screen: 'wifi-list',
      options: [
        right(
          l('Regarder l’heure de votre train', 'Check your train time', 'معرفة موعد القطار'),
          l(
            'Oui : lire une page publique ne dévoile rien d’important.',
            'Yes: reading a public page gives nothing important away.',
            'نعم: قراءة صفحة عامة لا تكشف شيئًا مهمًا.',
          ),
        ),
        wrong(
          l('Consulter votre compte en banque', 'Look at your bank account', 'الاطلاع على حسابكم البنكي'),
          l(
            'Mieux vaut attendre d’être chez vous, ou utiliser le réseau mobile.',
            'Better wait until you are home, or use the mobile network.',
            'الأفضل الانتظار حتى العودة إلى البيت، أو استعمال شبكة الجوال.',
          ),
        ),
        wrong(
          l('Payer un achat par carte', 'Pay for something by card', 'الدفع بالبطاقة'),
          l(
            'Sur un réseau ouvert à tous, gardez votre carte au chaud.',
            'On a network open to everyone, keep your card tucked away.',
            'على شبكة مفتوحة للجميع، أبقوا بطاقتكم في مكانها.',
          ),
        ),
      ],
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Le téléphone répond « Mot de passe incorrect ». Que vérifier ?',
        'The phone says “Wrong password”. What do you check?',
        'يقول الهاتف «كلمة المرور غير صحيحة». ماذا تتحققون منه؟',
      ),
      options: [
        right(
          l('Les majuscules et les minuscules', 'Capital and small letters', 'الحروف الكبيرة والصغيرة'),
          l(
            'Oui : le clavier met souvent une majuscule au début, sans qu’on le demande.',
            'Yes: the keyboard often starts with a capital without being asked.',
            'نعم: كثيرًا ما تبدأ لوحة المفاتيح بحرف كبير من دون طلب.',
          ),
        ),
        right(
          l('Le zéro et la lettre O', 'The digit zero and the letter O', 'الرقم صفر والحرف O'),
          l(
            'Oui, c’est la confusion la plus courante, avec le 1 et le l.',
            'Yes, that is the most common mix-up, along with 1 and l.',
            'نعم، هذا أكثر الالتباسات شيوعًا، ومعه الرقم 1 والحرف l.',
          ),
        ),
        wrong(
          l('La batterie du téléphone', 'The phone’s battery', 'بطارية الهاتف'),
          l('Elle n’y est pour rien.', 'It has nothing to do with it.', 'لا علاقة لها بالأمر.'),
        ),
        wrong(
          l('Le prix de votre forfait', 'The price of your plan', 'سعر اشتراككم'),
          l(
            'Le wifi de la maison dépend de la box, pas du forfait mobile.',
            'Your home Wi-Fi depends on the box, not on your mobile plan.',
            'واي فاي البيت مرتبط بجهاز الإنترنت لا باشتراك الجوال.',
          ),
        ),
      ],
    },
  ],
};
