import type { Words } from '@/collections/panel/worded';

/** The words of an exercise's own fields. */
export const generalWords = {
  title: {
    label: { fr: 'Titre', en: 'Title', ar: 'العنوان' },
    help: {
      fr: 'Ce que l’on saura faire, en quelques mots. L’adresse de la page en est tirée.',
      en: 'What people will be able to do, in a few words. The address of the page is made from it.',
      ar: 'ما سيتمكن المتعلّم من فعله، في بضع كلمات. ويُؤخذ منه عنوان الصفحة.',
    },
  },
  summary: {
    label: { fr: 'Résumé', en: 'Summary', ar: 'الملخص' },
    help: {
      fr: 'Une ou deux phrases simples, lues avant de commencer.',
      en: 'One or two plain sentences, read before starting.',
      ar: 'جملة أو جملتان بسيطتان تُقرآن قبل البدء.',
    },
  },
  slug: {
    label: { fr: 'Adresse', en: 'Address', ar: 'العنوان على الموقع' },
    help: {
      fr: 'Faite à partir du titre. Une ancienne adresse mène toujours ici.',
      en: 'Made from the title. An old address still leads here.',
      ar: 'تُصنع من العنوان. والعناوين القديمة تظل تؤدي إلى هنا.',
    },
  },
  category: {
    label: { fr: 'Catégorie', en: 'Category', ar: 'الفئة' },
    help: {
      fr: 'Le thème où l’exercice est rangé.',
      en: 'The theme the exercise belongs to.',
      ar: 'الموضوع الذي يندرج فيه التمرين.',
    },
  },
  tags: {
    label: { fr: 'Mots-clés', en: 'Tags', ar: 'الكلمات المفتاحية' },
    help: {
      fr: 'Des mots que l’on pourrait chercher. Entrée après chacun.',
      en: 'Words that people might search for. Press Enter after each.',
      ar: 'كلمات قد يبحث عنها الناس. اضغطوا Enter بعد كل كلمة.',
    },
  },
  skills: {
    label: { fr: 'Compétences', en: 'Skills', ar: 'المهارات' },
    help: {
      fr: 'Ce que l’exercice fait apprendre.',
      en: 'What the exercise teaches.',
      ar: 'ما يعلّمه التمرين.',
    },
  },
  difficulty: {
    label: { fr: 'Difficulté', en: 'Difficulty', ar: 'الصعوبة' },
    help: {
      fr: 'Facile : pour qui commence tout juste.',
      en: 'Easy: for somebody who is just starting.',
      ar: 'سهل: لمن يبدأ للتو.',
    },
  },
  minutes: {
    label: { fr: 'Durée, en minutes', en: 'Duration, in minutes', ar: 'المدة بالدقائق' },
    help: {
      fr: 'Le temps qu’il faut en allant doucement.',
      en: 'The time it takes without hurrying.',
      ar: 'الوقت اللازم من دون استعجال.',
    },
  },
  cover: {
    label: { fr: 'Image de couverture', en: 'Cover', ar: 'صورة الغلاف' },
    help: {
      fr: 'Montrée dans le catalogue. L’image doit être approuvée.',
      en: 'Shown in the catalogue. The image must be approved.',
      ar: 'تظهر في الفهرس. ويجب أن تكون الصورة مقبولة.',
    },
  },
  steps: {
    label: { fr: 'Étapes', en: 'Steps', ar: 'الخطوات' },
    help: {
      fr: 'Une idée par étape, dans l’ordre où on les fait. Les étapes sont communes aux langues ; leurs textes se traduisent.',
      en: 'One idea per step, in the order they are done. All languages share the steps; their texts are translated.',
      ar: 'فكرة واحدة لكل خطوة، بترتيب تنفيذها. الخطوات مشتركة بين اللغات ونصوصها تُترجم.',
    },
  },
  publishAt: {
    label: { fr: 'Visible à partir du', en: 'Visible from', ar: 'يظهر ابتداءً من' },
    help: {
      fr: 'Publié, l’exercice n’apparaît qu’à cette date. Vide : tout de suite.',
      en: 'Once published, the exercise only appears from this date. Empty: straight away.',
      ar: 'بعد النشر لا يظهر التمرين إلا في هذا التاريخ. إن تُرك فارغًا ظهر فورًا.',
    },
  },
  author: {
    label: { fr: 'Auteur', en: 'Author', ar: 'المؤلف' },
    help: {
      fr: 'La personne qui a créé l’exercice.',
      en: 'The person who created the exercise.',
      ar: 'الشخص الذي أنشأ التمرين.',
    },
  },
} satisfies Record<string, Words>;
