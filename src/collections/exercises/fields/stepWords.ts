import type { Words } from '@/collections/panel/worded';

/** The words of the fields of steps. */
export const stepWords = {
  prompt: {
    label: { fr: 'Consigne', en: 'Instruction', ar: 'التعليمة' },
    help: {
      fr: 'Ce qu’il faut faire, en une phrase qui commence par un verbe.',
      en: 'What to do, in one sentence that begins with a verb.',
      ar: 'ما يجب فعله، في جملة واحدة تبدأ بفعل.',
    },
  },
  explanation: {
    label: { fr: 'Explication montrée après', en: 'Explanation shown afterwards', ar: 'شرح يظهر بعد الإجابة' },
    help: {
      fr: 'Pourquoi c’est la bonne réponse. Lue une fois l’étape réussie.',
      en: 'Why this is the right answer. Read once the step is done.',
      ar: 'سبب صحة الإجابة. يُقرأ بعد النجاح في الخطوة.',
    },
  },
  hint: {
    label: { fr: 'Indice', en: 'Hint', ar: 'تلميح' },
    help: {
      fr: 'Donné après deux essais manqués. Il aide sans dire la réponse.',
      en: 'Given after two misses. It helps without giving the answer.',
      ar: 'يُعطى بعد محاولتين خاطئتين. يساعد من دون ذكر الإجابة.',
    },
  },
  screenshot: {
    label: { fr: 'Capture d’écran', en: 'Screenshot', ar: 'لقطة شاشة' },
    help: {
      fr: 'Chaque langue peut avoir la sienne : un écran en arabe est inversé. Sinon, celle du français.',
      en: 'Each language can have its own: an Arabic screen is mirrored. Otherwise the French one.',
      ar: 'يمكن أن تكون لكل لغة لقطتها: الشاشة العربية معكوسة. وإلا تُستخدم الفرنسية.',
    },
  },
  body: {
    label: { fr: 'Texte', en: 'Text', ar: 'النص' },
    help: {
      fr: 'Des phrases courtes. Une idée par paragraphe.',
      en: 'Short sentences. One idea per paragraph.',
      ar: 'جمل قصيرة، وفكرة واحدة لكل فقرة.',
    },
  },
  zones: {
    label: { fr: 'Zones justes', en: 'Right zones', ar: 'المناطق الصحيحة' },
    help: {
      fr: 'Là où il faut toucher. Chaque langue a les siennes, sur sa capture, dans le même ordre.',
      en: 'Where to tap. Each language has its own, on its screenshot, in the same order.',
      ar: 'أماكن اللمس. لكل لغة مناطقها على لقطتها، بالترتيب نفسه.',
    },
  },
  findAll: {
    label: { fr: 'Toutes les zones sont à trouver', en: 'Every zone must be found', ar: 'يجب العثور على كل المناطق' },
    help: {
      fr: 'Décochez si toucher une seule zone, n’importe laquelle, suffit.',
      en: 'Untick if tapping any one zone is enough.',
      ar: 'ألغوا التحديد إذا كان لمس أي منطقة واحدة كافيًا.',
    },
  },
  multiple: {
    label: { fr: 'Plusieurs bonnes réponses', en: 'Several right answers', ar: 'عدة إجابات صحيحة' },
    help: {
      fr: 'Cochez s’il faut les choisir toutes.',
      en: 'Tick if all of them must be chosen.',
      ar: 'فعّلوا هذا الخيار إذا وجب اختيارها كلها.',
    },
  },
  options: {
    label: { fr: 'Réponses', en: 'Answers', ar: 'الإجابات' },
    help: {
      fr: 'De deux à huit réponses, dont au moins une juste.',
      en: 'Two to eight answers, at least one of them right.',
      ar: 'من إجابتين إلى ثماني إجابات، واحدة منها صحيحة على الأقل.',
    },
  },
  optionText: {
    label: { fr: 'Réponse', en: 'Answer', ar: 'الإجابة' },
    help: {
      fr: 'Ce que l’on peut choisir.',
      en: 'What can be chosen.',
      ar: 'ما يمكن اختياره.',
    },
  },
  right: {
    label: { fr: 'Juste', en: 'Right', ar: 'صحيحة' },
    help: {
      fr: 'Cochez si cette réponse est juste.',
      en: 'Tick if this answer is right.',
      ar: 'فعّلوا إذا كانت هذه الإجابة صحيحة.',
    },
  },
  feedback: {
    label: { fr: 'Ce que l’on dit à qui la choisit', en: 'What to say to whoever picks it', ar: 'ما يقال لمن يختارها' },
    help: {
      fr: 'Pourquoi elle est juste, ou ce qui n’allait pas, avec bienveillance.',
      en: 'Why it is right, or what was wrong, kindly.',
      ar: 'لماذا هي صحيحة، أو ما الخطأ فيها، بلطف.',
    },
  },
  items: {
    label: { fr: 'Éléments, dans le bon ordre', en: 'Items, in the right order', ar: 'العناصر بالترتيب الصحيح' },
    help: {
      fr: 'De deux à dix éléments. Ils sont mélangés pour chaque personne.',
      en: 'Two to ten items. They are shuffled for each person.',
      ar: 'من عنصرين إلى عشرة. تُخلط لكل شخص.',
    },
  },
  itemText: {
    label: { fr: 'Élément', en: 'Item', ar: 'العنصر' },
    help: {
      fr: 'Un texte différent de tous les autres.',
      en: 'A text different from all the others.',
      ar: 'نص يختلف عن سائر العناصر.',
    },
  },
  accepted: {
    label: { fr: 'Réponses acceptées', en: 'Accepted answers', ar: 'الإجابات المقبولة' },
    help: {
      fr: 'Toutes les façons justes d’écrire. Majuscules et accents ne comptent pas. Entrée après chacune.',
      en: 'Every right way to write it. Case and accents do not count. Press Enter after each.',
      ar: 'كل الكتابات الصحيحة. لا يُحتسب التشكيل ولا أشكال الهمزة. اضغطوا Enter بعد كل إجابة.',
    },
  },
  placeholder: {
    label: { fr: 'Exemple dans le champ', en: 'Example in the field', ar: 'مثال داخل الحقل' },
    help: {
      fr: 'Montre la forme attendue, sans être la réponse.',
      en: 'Shows the expected form, without being the answer.',
      ar: 'يبيّن الشكل المطلوب، وليس هو الإجابة.',
    },
  },
} satisfies Record<string, Words>;
