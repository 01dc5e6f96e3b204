import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const findPhoto: DemoExercise = {
  key: 'find-photo',
  title: l('Retrouver une photo', 'Find a photo again', 'العثور على صورة قديمة'),
  summary: l(
    'Par date, par album ou par un simple mot : la photo des vacances n’est pas perdue.',
    'By date, by album or with a single word: the holiday photo is not lost.',
    'بالتاريخ أو بالألبوم أو بكلمة واحدة: صورة العطلة لم تضع.',
  ),
  category: 'photos',
  tags: ['galerie', 'albums', 'recherche'],
  skills: ['search', 'pictures', 'navigate'],
  difficulty: 'easy',
  minutes: 5,
  cover: 'cover-find-photo.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Un album qui se range tout seul', 'An album that sorts itself', 'ألبوم يرتّب نفسه'),
      screen: 'gallery',
      body: l(
        'Toutes vos photos sont dans l’application **Photos**, rangées **par date**, les plus récentes ' +
          'en haut.\n\n' +
          'Faites glisser le doigt vers le haut pour remonter le temps.\n\n' +
          'En bas, trois onglets :\n\n' +
          '- **Photos** : tout, par date ;\n' +
          '- **Albums** : par sorte ;\n' +
          '- **Recherche** : par mot.',
        'All your photos are in the **Photos** app, sorted **by date**, the newest at the top.\n\n' +
          'Slide your finger up to go back in time.\n\n' +
          'At the bottom, three tabs:\n\n' +
          '- **Photos**: everything, by date;\n' +
          '- **Albums**: by kind;\n' +
          '- **Search**: by word.',
        'كل صوركم في تطبيق **الصور**، مرتّبة **بالتاريخ**، والأحدث في الأعلى.\n\n' +
          'اسحبوا الإصبع إلى الأعلى للعودة في الزمن.\n\n' +
          'وفي الأسفل ثلاث علامات تبويب:\n\n' +
          '- **الصور**: الكل بالتاريخ؛\n' +
          '- **الألبومات**: حسب النوع؛\n' +
          '- **بحث**: بكلمة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Ouvrez la photo de la plage, prise en août.',
        'Open the beach photo, taken in August.',
        'افتحوا صورة الشاطئ الملتقطة في أغسطس.',
      ),
      screen: 'gallery',
      zones: ['beach'],
      hint: l(
        'Cherchez le mois, puis un parasol.',
        'Find the month, then a parasol.',
        'ابحثوا عن الشهر ثم عن مظلة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous cherchez une photo que Samira vous a envoyée par message. Par quel onglet passer ?',
        'You are looking for a photo that Samira sent you by message. Which tab do you use?',
        'تبحثون عن صورة أرسلتها سميرة برسالة. أي علامة تبويب تستعملون؟',
      ),
      screen: 'gallery',
      zones: ['tab-albums', 'tab-search'],
      hint: l(
        'Les photos y sont classées par sorte, en bas de l’écran.',
        'Photos are sorted by kind there, at the bottom of the screen.',
        'هناك تُصنَّف الصور حسب النوع، في أسفل الشاشة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Où se trouve sûrement la photo de Samira ?',
        'Where is Samira’s photo bound to be?',
        'أين توجد صورة سميرة بالتأكيد؟',
      ),
      screen: 'albums',
      zones: ['received'],
      hint: l(
        'Vous ne l’avez pas prise vous-même : elle est venue par un message.',
        'You did not take it yourself: it came by message.',
        'لم تلتقطوها بأنفسكم، بل وصلت برسالة.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Dans la recherche, quel mot écrire pour retrouver toutes les photos de votre chat ?',
        'In the search, which word do you type to find all the photos of your cat?',
        'في البحث، أي كلمة تكتبون للعثور على كل صور قطتكم؟',
      ),
      screen: 'photo-search',
      accepted: {
        fr: ['chat', 'chats', 'le chat', 'mon chat', 'minou'],
        en: ['cat', 'cats', 'the cat', 'my cat', 'kitty'],
        ar: ['قطة', 'قطط', 'القطة', 'قطتي', 'قط', 'القط'],
      },
      hint: l(
        'Le mot le plus simple, comme on le dirait à un enfant.',
        'The plainest word, as you would say it to a child.',
        'أبسط كلمة، كما تقولونها لطفل.',
      ),
      explanation: l(
        'Le téléphone reconnaît ce qu’il y a sur les photos : plage, gâteau, voiture. Ce n’est pas de la ' +
          'magie, et il se trompe parfois.',
        'The phone recognises what is in the photos: beach, cake, car. It is not magic, and it is ' +
          'sometimes wrong.',
        'يتعرّف الهاتف على ما في الصور: شاطئ، كعكة، سيارة. ليس سحرًا، وهو يخطئ أحيانًا.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Vous aimez cette photo de plage. Comment la retrouver d’un geste la prochaine fois ?',
        'You love this beach photo. How can you find it at once next time?',
        'تعجبكم صورة الشاطئ هذه. كيف تجدونها بسرعة في المرة القادمة؟',
      ),
      screen: 'photo',
      options: [
        right(
          l(
            'La mettre en favori, avec le cœur',
            'Mark it as a favourite, with the heart',
            'إضافتها إلى المفضلة بعلامة القلب',
          ),
          l(
            'Oui : elle apparaît dans l’album « Favoris », sans quitter sa place.',
            'Yes: it appears in the “Favourites” album without leaving its place.',
            'نعم: تظهر في ألبوم «المفضلة» وتبقى في مكانها.',
          ),
        ),
        wrong(
          l('La mettre à la corbeille', 'Put it in the bin', 'وضعها في السلة'),
          l(
            'Surtout pas ! Elle disparaîtrait au bout de 30 jours.',
            'Certainly not! It would vanish after 30 days.',
            'أبدًا! ستختفي بعد 30 يومًا.',
          ),
        ),
        wrong(
          l('La prendre en photo', 'Take a photo of it', 'تصويرها من جديد'),
          l(
            'Vous auriez deux photos, dont une moins belle.',
            'You would have two photos, one of them worse.',
            'ستحصلون على صورتين إحداهما أقل جودة.',
          ),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l(
        'Vous cherchez la photo d’un gâteau d’anniversaire. Remettez les gestes dans l’ordre.',
        'You are looking for the photo of a birthday cake. Put the steps in order.',
        'تبحثون عن صورة كعكة عيد ميلاد. رتّبوا الخطوات.',
      ),
      items: [
        l('Ouvrir l’application Photos', 'Open the Photos app', 'فتح تطبيق الصور'),
        l('Toucher « Recherche »', 'Tap “Search”', 'لمس «بحث»'),
        l('Écrire « gâteau »', 'Type “cake”', 'كتابة «كعكة»'),
        l('Toucher la bonne photo', 'Tap the right photo', 'لمس الصورة الصحيحة'),
      ],
    },
  ],
};
