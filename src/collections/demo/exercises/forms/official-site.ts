import { l, same } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const officialSite: DemoExercise = {
  key: 'official-site',
  title: l(
    'Trouver le vrai site officiel',
    'Find the real official website',
    'العثور على الموقع الرسمي الحقيقي',
  ),
  summary: l(
    'Une recherche, trois réponses, dont une qui voudrait 49,90 € pour rien. Apprenez à lire une adresse.',
    'One search, three answers, and one that wants €49.90 for nothing. Learn to read an address.',
    'بحث واحد وثلاث إجابات، إحداها تريد 49.90 يورو بلا مقابل. تعلّموا قراءة العنوان.',
  ),
  category: 'forms',
  tags: ['recherche', 'site officiel', 'gouv.fr', 'annonce'],
  skills: ['search', 'critical-eye', 'procedures'],
  difficulty: 'medium',
  minutes: 6,
  cover: 'cover-official-site.webp',
  steps: [
    {
      kind: 'read',
      prompt: l(
        'Le premier n’est pas toujours le bon',
        'The first is not always the right one',
        'الأول ليس دائمًا هو الصحيح',
      ),
      body: l(
        'Vous devez refaire la carte grise de votre voiture. Sur Internet, **le service de l’État** ' +
          'n’est pas seul : des entreprises font la même démarche à votre place, en la faisant payer.\n\n' +
          'Elles paient pour apparaître **en tête**, avec la mention « Annonce ».\n\n' +
          'Pour reconnaître un site de l’État français, regardez la fin de l’adresse : **.gouv.fr**. ' +
          'Personne d’autre n’a le droit de l’utiliser.',
        'You need new registration papers for your car. On the internet, **the French state’s service** ' +
          'is not alone: companies will do the same thing for you, and charge for it.\n\n' +
          'They pay to appear **at the top**, with the label “Ad”.\n\n' +
          'To recognise a site of the French state, look at the end of the address: **.gouv.fr**. Nobody ' +
          'else is allowed to use it.',
        'عليكم تجديد البطاقة الرمادية لسيارتكم. على الإنترنت ليست **خدمة الدولة الفرنسية** وحدها: هناك ' +
          'شركات تنجز المعاملة نفسها بدلًا منكم مقابل المال.\n\n' +
          'إنها تدفع لتظهر **في الأعلى** مع كلمة «إعلان».\n\n' +
          'للتعرّف على موقع الدولة الفرنسية، انظروا إلى نهاية العنوان: **gouv.fr**. لا يحق لأحد غيرها ' +
          'استعمالها.',
      ),
    },
    {
      kind: 'tap',
      prompt: l('Ouvrez la recherche.', 'Open the search.', 'افتحوا البحث.'),
      screen: 'browser',
      zones: ['search'],
      hint: l(
        'Le grand champ arrondi, avec une loupe.',
        'The large rounded field, with a magnifying glass.',
        'الخانة الكبيرة المستديرة ذات العدسة.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Que tapez-vous pour trouver cette démarche ?',
        'What do you type to find this service?',
        'ماذا تكتبون للعثور على هذه المعاملة؟',
      ),
      accepted: {
        fr: [
          'carte grise',
          'la carte grise',
          'refaire carte grise',
          'refaire ma carte grise',
          'nouvelle carte grise',
          'demande carte grise',
          'carte grise gouv',
          'carte grise gouv.fr',
          'carte grise site officiel',
          'immatriculation',
        ],
        en: [
          'carte grise',
          'vehicle registration',
          'car registration',
          'registration papers',
          'car registration papers',
          'carte grise gouv.fr',
          'vehicle registration France',
          'car registration France',
        ],
        ar: [
          'البطاقة الرمادية',
          'بطاقة رمادية',
          'تجديد البطاقة الرمادية',
          'تسجيل مركبة',
          'تسجيل السيارة',
          'carte grise',
        ],
      },
      placeholder: l('Deux ou trois mots', 'Two or three words', 'كلمتان أو ثلاث'),
      hint: l(
        'Le nom du document, tout simplement.',
        'Simply the name of the document.',
        'اسم الوثيقة ببساطة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Voici les réponses. Ouvrez le site du service public.',
        'Here are the answers. Open the public service’s site.',
        'هذه هي النتائج. افتحوا موقع الخدمة العمومية.',
      ),
      screen: 'results',
      zones: ['official'],
      hint: l(
        'Lisez les adresses en vert, jusqu’à la fin.',
        'Read the addresses in green, right to the end.',
        'اقرؤوا العناوين المكتوبة بالأخضر حتى نهايتها.',
      ),
      explanation: l(
        'Le premier résultat est une annonce : la démarche y coûte 49,90 € de plus, pour le même document.',
        'The first result is an advertisement: there the same document costs €49.90 more.',
        'النتيجة الأولى إعلان: المعاملة فيها تكلّف 49.90 يورو إضافية للوثيقة نفسها.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Parmi ces adresses, lesquelles sont sûrement de l’État français ?',
        'Which of these addresses certainly belong to the French state?',
        'أي هذه العناوين تعود بالتأكيد إلى الدولة الفرنسية؟',
      ),
      options: [
        right(
          same('impots.gouv.fr'),
          l('Oui : elle se termine par .gouv.fr.', 'Yes: it ends in .gouv.fr.', 'نعم: ينتهي بـ gouv.fr.'),
        ),
        right(
          same('ants.gouv.fr'),
          l('Oui : elle se termine par .gouv.fr.', 'Yes: it ends in .gouv.fr.', 'نعم: ينتهي بـ gouv.fr.'),
        ),
        wrong(
          same('impots-gouv.example'),
          l(
            'Un tiret n’est pas un point : « impots-gouv » n’est qu’un nom que n’importe qui peut acheter.',
            'A dash is not a dot: “impots-gouv” is just a name anyone can buy.',
            'الشرطة ليست نقطة: «impots-gouv» مجرد اسم يمكن لأي شخص شراؤه.',
          ),
        ),
        wrong(
          same('gouv.fr.cartes.example'),
          l(
            'Bien essayé : c’est la toute fin qui compte, ici « cartes.example ».',
            'Nice try: it is the very end that counts, here “cartes.example”.',
            'محاولة ماكرة: المهم هو آخر العنوان، وهو هنا «cartes.example».',
          ),
        ),
      ],
      explanation: l(
        'Une adresse se lit par la fin, comme le facteur trie le courrier : la ville d’abord, la rue ' +
          'ensuite. Quelques services publics finissent autrement, comme ameli.fr ou info-retraite.fr : ' +
          'on y va depuis service-public.gouv.fr.',
        'Read an address from its end, the way a postman sorts letters by town before street. A few public ' +
          'services end differently, such as ameli.fr or info-retraite.fr: go to them from ' +
          'service-public.gouv.fr.',
        'يُقرأ العنوان من آخره، كما يفرز ساعي البريد الرسائل حسب المدينة قبل الشارع. وتنتهي بعض الخدمات ' +
          'العمومية نهاية أخرى، مثل ameli.fr وinfo-retraite.fr: ندخل إليها من service-public.gouv.fr.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Le petit cadenas devant l’adresse prouve-t-il que le site est honnête ?',
        'Does the little padlock before the address prove that the site is honest?',
        'هل يثبت القفل الصغير قبل العنوان أن الموقع نزيه؟',
      ),
      screen: 'login',
      options: [
        right(
          l('Non', 'No', 'لا'),
          l(
            'Juste. Il dit que personne n’écoute en chemin, pas que celui qui reçoit est honnête.',
            'Right. It says that nobody is listening along the way, not that the person at the other end ' +
              'is honest.',
            'صحيح. يعني أن لا أحد يتنصّت في الطريق، لا أن المستلم نزيه.',
          ),
        ),
        wrong(
          l('Oui', 'Yes', 'نعم'),
          l(
            'On le croit souvent. Mais les escrocs aussi peuvent obtenir un cadenas, gratuitement.',
            'Many people think so. But crooks can get a padlock too, free of charge.',
            'يظن كثيرون ذلك، لكن المحتالين أيضًا يحصلون على القفل مجانًا.',
          ),
        ),
      ],
    },
  ],
};
