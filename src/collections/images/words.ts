import type { Words } from '@/collections/panel/worded';

/** The words of an image's fields. */
export const imageWords = {
  title: {
    label: { fr: 'Titre', en: 'Title', ar: 'العنوان' },
    help: {
      fr: 'Pour la retrouver dans la bibliothèque.',
      en: 'To find it again in the library.',
      ar: 'للعثور عليها في المكتبة.',
    },
  },
  alt: {
    label: { fr: 'Texte alternatif', en: 'Alternative text', ar: 'النص البديل' },
    help: {
      fr: 'Ce que l’image montre, pour qui ne la voit pas. À traduire dans chaque langue.',
      en: 'What the image shows, for those who do not see it. To be translated into each language.',
      ar: 'ما تُظهره الصورة لمن لا يراها. يُترجم إلى كل لغة.',
    },
  },
  description: {
    label: { fr: 'Description', en: 'Description', ar: 'الوصف' },
    help: {
      fr: 'D’où elle vient, ce qu’il faut en savoir. Elle ne se voit que dans la bibliothèque.',
      en: 'Where it comes from, what to know about it. Only shown in the library.',
      ar: 'مصدرها وما ينبغي معرفته عنها. لا يظهر إلا في المكتبة.',
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
  category: {
    label: { fr: 'Catégorie', en: 'Category', ar: 'الفئة' },
    help: {
      fr: 'Le sujet de l’image, s’il y en a un.',
      en: 'What the image is about, if anything in particular.',
      ar: 'موضوع الصورة إن وُجد.',
    },
  },
  moderationStatus: {
    label: { fr: 'Vérification', en: 'Check', ar: 'المراجعة' },
    help: {
      fr: 'Une image approuvée est visible de tous.',
      en: 'Everybody sees an approved image.',
      ar: 'الصورة المقبولة يراها الجميع.',
    },
  },
  uploadedBy: {
    label: { fr: 'Envoyée par', en: 'Uploaded by', ar: 'أرسلها' },
    help: { fr: 'La personne qui l’a ajoutée.', en: 'The person who added it.', ar: 'الشخص الذي أضافها.' },
  },
  moderatedBy: {
    label: { fr: 'Vérifiée par', en: 'Checked by', ar: 'راجعها' },
    help: {
      fr: 'Vide pour une image approuvée dès l’envoi.',
      en: 'Empty for an image that was approved at once.',
      ar: 'يبقى فارغًا للصورة المقبولة فور إرسالها.',
    },
  },
  moderatedAt: {
    label: { fr: 'Vérifiée le', en: 'Checked on', ar: 'تاريخ المراجعة' },
    help: { fr: 'La date de la décision.', en: 'When it was decided.', ar: 'تاريخ القرار.' },
  },
  uses: {
    label: { fr: 'Utilisations', en: 'Uses', ar: 'أماكن الاستخدام' },
    help: { fr: 'Où l’image est montrée.', en: 'Where the image is shown.', ar: 'أين تظهر الصورة.' },
  },
  mimeType: {
    label: { fr: 'Type de fichier', en: 'File type', ar: 'نوع الملف' },
    help: { fr: 'Reconnu à son contenu.', en: 'Recognised from its content.', ar: 'يُعرف من محتواه.' },
  },
  filesize: {
    label: { fr: 'Taille', en: 'Size', ar: 'الحجم' },
    help: { fr: 'En octets, après nettoyage.', en: 'In bytes, once cleaned.', ar: 'بالبايت بعد التنظيف.' },
  },
  width: {
    label: { fr: 'Largeur', en: 'Width', ar: 'العرض' },
    help: { fr: 'En pixels.', en: 'In pixels.', ar: 'بالبكسل.' },
  },
  height: {
    label: { fr: 'Hauteur', en: 'Height', ar: 'الارتفاع' },
    help: { fr: 'En pixels.', en: 'In pixels.', ar: 'بالبكسل.' },
  },
} satisfies Record<string, Words>;
