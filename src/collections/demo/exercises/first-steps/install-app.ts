import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const installApp: DemoExercise = {
  key: 'install-app',
  title: l('Installer une application', 'Install an app', 'تثبيت تطبيق'),
  summary: l(
    'Chercher au bon endroit, reconnaître la bonne, répondre aux questions qu’elle pose.',
    'Look in the right place, recognise the right one, answer the questions it asks.',
    'البحث في المكان الصحيح، والتعرّف على التطبيق المناسب، والإجابة عن أسئلته.',
  ),
  category: 'first-steps',
  tags: ['applications', 'installer', 'autorisations'],
  skills: ['search', 'critical-eye', 'navigate'],
  difficulty: 'medium',
  minutes: 6,
  cover: 'cover-install-app.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Un magasin dans votre poche', 'A shop in your pocket', 'متجر في جيبكم'),
      screen: 'home',
      body: l(
        'Votre téléphone a un **magasin d’applications**, déjà installé. Ici, il s’appelle « Applis ». ' +
          'La plupart des applications y sont gratuites.\n\n' +
          'C’est **le seul endroit** où en prendre : celles qu’un inconnu ou une page vous envoie par ' +
          'un lien peuvent être piégées.\n\n' +
          'Vous cherchez aujourd’hui une application pour écouter la radio.',
        'Your phone comes with an **app store**. Here it is called “App store”. Most apps in it are ' +
          'free.\n\n' +
          'It is **the only place** to get them: apps that a stranger or a web page sends you by link ' +
          'may be a trap.\n\n' +
          'Today you are looking for an app to listen to the radio.',
        'في هاتفكم **متجر تطبيقات** مثبّت مسبقًا، واسمه هنا «التطبيقات». معظم التطبيقات فيه مجانية.\n\n' +
          'إنه **المكان الوحيد** للحصول عليها: فما يرسله غريب أو صفحة ويب عبر رابط قد يكون فخًا.\n\n' +
          'تبحثون اليوم عن تطبيق للاستماع إلى الراديو.',
      ),
    },
    {
      kind: 'tap',
      prompt: l('Ouvrez le magasin d’applications.', 'Open the app store.', 'افتحوا متجر التطبيقات.'),
      screen: 'home',
      zones: ['store'],
      hint: l('Son dessin est un sac de courses.', 'Its sign is a shopping bag.', 'رسمه حقيبة تسوّق.'),
    },
    {
      kind: 'type',
      prompt: l(
        'Vous touchez la loupe. Quel mot écrivez-vous pour trouver une application de radio ?',
        'You tap the magnifying glass. Which word do you type to find a radio app?',
        'لمستم العدسة. أي كلمة تكتبون لإيجاد تطبيق راديو؟',
      ),
      accepted: {
        fr: ['radio', 'radios', 'la radio', 'application radio', 'appli radio', 'écouter la radio'],
        en: ['radio', 'radios', 'the radio', 'radio app', 'listen to the radio'],
        ar: ['راديو', 'الراديو', 'إذاعة', 'الإذاعة', 'تطبيق راديو'],
      },
      placeholder: l('Un ou deux mots suffisent', 'A word or two will do', 'كلمة أو كلمتان تكفيان'),
      hint: l(
        'Le mot tout simple, celui que vous diriez à un vendeur.',
        'The plain word, the one you would say to a shop assistant.',
        'الكلمة البسيطة التي تقولونها للبائع.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Quatre résultats. Lequel inspire le plus confiance ?',
        'Four results. Which one inspires the most trust?',
        'أربع نتائج. أيّها أجدر بالثقة؟',
      ),
      screen: 'store-search',
      zones: ['good'],
      hint: l(
        'Le premier n’est pas toujours le meilleur. Regardez les étoiles et les petits mots.',
        'The first is not always the best. Look at the stars and the small print.',
        'الأولى ليست الأفضل دائمًا. انظروا إلى النجوم والكلمات الصغيرة.',
      ),
      explanation: l(
        'La mention « Annonce » veut dire que quelqu’un a payé pour être en tête. Un éditeur vérifié ' +
          'et de bonnes notes valent mieux.',
        'The label “Ad” means someone paid to be at the top. A verified publisher and good ratings are ' +
          'worth more.',
        'كلمة «إعلان» تعني أن أحدهم دفع ليظهر أولًا. الناشر الموثّق والتقييمات الجيدة أهم.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Avant d’installer, que regardez-vous sur cette page ?',
        'What do you look at on this page before installing?',
        'قبل التثبيت، إلامَ تنظرون في هذه الصفحة؟',
      ),
      screen: 'store-app',
      options: [
        right(
          l('La note et les avis', 'The rating and the reviews', 'التقييم والآراء'),
          l(
            'Oui : beaucoup d’avis et une bonne note sont bon signe.',
            'Yes: plenty of reviews and a good rating are a good sign.',
            'نعم: كثرة الآراء والتقييم الجيد علامة حسنة.',
          ),
        ),
        right(
          l('La place qu’elle prend', 'The space it takes up', 'المساحة التي يشغلها'),
          l(
            'Oui : 18 Mo, c’est peu. Un jeu peut en prendre cent fois plus.',
            'Yes: 18 MB is little. A game can take a hundred times more.',
            'نعم: 18 ميغا قليلة. قد تأخذ لعبة مئة ضعف.',
          ),
        ),
        wrong(
          l('La couleur de l’icône', 'The colour of the icon', 'لون الأيقونة'),
          l(
            'Jolie ou pas, elle ne dit rien de la qualité.',
            'Pretty or not, it says nothing about quality.',
            'جميلة كانت أم لا، فهي لا تدل على الجودة.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Tout va bien. Lancez l’installation.',
        'All is well. Start the installation.',
        'كل شيء على ما يرام. ابدؤوا التثبيت.',
      ),
      screen: 'store-app',
      zones: ['install'],
      hint: l(
        'C’est le plus grand bouton de la page.',
        'It is the largest button on the page.',
        'إنه أكبر زر في الصفحة.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Plus tard, l’application Météo demande à connaître votre position. Quelles réponses sont ' +
          'raisonnables ?',
        'Later, the Weather app asks to know your location. Which answers are reasonable?',
        'لاحقًا يطلب تطبيق الطقس معرفة موقعكم. أي الإجابات معقولة؟',
      ),
      screen: 'place-question',
      options: [
        right(
          l('Quand j’utilise l’appli', 'While using the app', 'أثناء استخدام التطبيق'),
          l(
            'Un bon choix : elle sait où vous êtes pour donner la bonne météo, et s’arrête quand vous ' +
              'la fermez.',
            'A good choice: it knows where you are to give the right forecast, and stops when you ' +
              'close it.',
            'خيار جيد: يعرف مكانكم ليعطيكم الطقس الصحيح، ويتوقف حين تغلقونه.',
          ),
        ),
        right(
          l('Seulement cette fois', 'Only this time', 'هذه المرة فقط'),
          l(
            'Très bien aussi : elle redemandera la prochaine fois. C’est prudent.',
            'Fine too: it will ask again next time. That is cautious.',
            'جيد أيضًا: سيسأل مجددًا في المرة القادمة. هذا حذر مفيد.',
          ),
        ),
        wrong(
          l('Je désinstalle, c’est dangereux', 'I uninstall it, it’s dangerous', 'أحذفه لأنه خطير'),
          l(
            'La question est normale pour une météo. Et vous pouvez toujours refuser : elle marchera ' +
              'quand même.',
            'It is a normal question for a weather app. And you can always refuse: it will still work.',
            'السؤال عادي لتطبيق طقس. ويمكنكم دائمًا الرفض، وسيعمل مع ذلك.',
          ),
        ),
      ],
      explanation: l(
        'La bonne question à se poser : cette application a-t-elle besoin de cela pour faire son travail ?',
        'The question to ask yourself: does this app need that to do its job?',
        'السؤال المفيد: هل يحتاج هذا التطبيق إلى ذلك كي يؤدي عمله؟',
      ),
    },
  ],
};
