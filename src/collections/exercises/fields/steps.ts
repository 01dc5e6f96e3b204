import type { Block, Field } from 'payload';
import { restrictedEditor } from './restrictedEditor';

const prompt: Field = {
  name: 'prompt',
  type: 'text',
  required: true,
  localized: true,
  maxLength: 200,
  label: { fr: 'Consigne', en: 'Instruction', ar: 'التعليمة' },
};

const explanation: Field = {
  name: 'explanation',
  type: 'richText',
  localized: true,
  editor: restrictedEditor,
  label: { fr: 'Explication montrée après', en: 'Explanation shown afterwards', ar: 'شرح يظهر بعد الإجابة' },
};

const hint: Field = {
  name: 'hint',
  type: 'text',
  localized: true,
  maxLength: 300,
  label: { fr: 'Indice', en: 'Hint', ar: 'تلميح' },
};

/** A screenshot; each language may have its own, since an Arabic screen is mirrored. */
const screenshot = (required: boolean): Field => ({
  name: 'screenshot',
  type: 'upload',
  relationTo: 'images',
  localized: true,
  required,
  label: { fr: 'Capture d’écran', en: 'Screenshot', ar: 'لقطة شاشة' },
});

const read: Block = {
  slug: 'read',
  labels: { singular: { fr: 'Lire', en: 'Read', ar: 'قراءة' }, plural: { fr: 'Lire', en: 'Read', ar: 'قراءة' } },
  fields: [
    prompt,
    { name: 'body', type: 'richText', localized: true, required: true, editor: restrictedEditor, label: { fr: 'Texte', en: 'Text', ar: 'النص' } },
    screenshot(false),
    explanation,
  ],
};

const tap: Block = {
  slug: 'tap',
  labels: { singular: { fr: 'Toucher', en: 'Tap', ar: 'لمس' }, plural: { fr: 'Toucher', en: 'Tap', ar: 'لمس' } },
  fields: [
    prompt,
    screenshot(true),
    // Localised with its screenshot: [{ x, y, w, h }], each from 0 to 1 of the picture.
    { name: 'zones', type: 'json', localized: true, required: true, label: { fr: 'Zones justes', en: 'Right zones', ar: 'المناطق الصحيحة' } },
    {
      name: 'findAll',
      type: 'checkbox',
      defaultValue: true,
      label: { fr: 'Toutes les zones sont à trouver', en: 'Every zone is to be found', ar: 'يجب العثور على كل المناطق' },
      admin: {
        description: {
          fr: 'Décochez si toucher une seule zone, n’importe laquelle, suffit.',
          en: 'Untick if touching any one zone is enough.',
          ar: 'ألغِ التحديد إذا كان لمس أي منطقة واحدة كافياً.',
        },
      },
    },
    { ...hint, required: true } as Field,
    explanation,
  ],
};

const choice: Block = {
  slug: 'choice',
  labels: { singular: { fr: 'Choisir', en: 'Choose', ar: 'اختيار' }, plural: { fr: 'Choisir', en: 'Choose', ar: 'اختيار' } },
  fields: [
    prompt,
    { name: 'multiple', type: 'checkbox', defaultValue: false, label: { fr: 'Plusieurs bonnes réponses', en: 'Several right answers', ar: 'عدة إجابات صحيحة' } },
    {
      name: 'options',
      type: 'array',
      minRows: 2,
      maxRows: 8,
      required: true,
      label: { fr: 'Réponses', en: 'Answers', ar: 'الإجابات' },
      fields: [
        { name: 'text', type: 'text', required: true, localized: true, label: { fr: 'Réponse', en: 'Answer', ar: 'الإجابة' } },
        { name: 'right', type: 'checkbox', defaultValue: false, label: { fr: 'Juste', en: 'Right', ar: 'صحيحة' } },
        { name: 'feedback', type: 'text', localized: true, label: { fr: 'Ce que l’on dit à qui la choisit', en: 'What to say to who picks it', ar: 'ما يقال لمن يختارها' } },
      ],
    },
    screenshot(false),
    explanation,
  ],
};

const order: Block = {
  slug: 'order',
  labels: { singular: { fr: 'Ordonner', en: 'Put in order', ar: 'ترتيب' }, plural: { fr: 'Ordonner', en: 'Put in order', ar: 'ترتيب' } },
  fields: [
    prompt,
    {
      name: 'items',
      type: 'array',
      minRows: 2,
      maxRows: 10,
      required: true,
      label: { fr: 'Éléments, dans le bon ordre', en: 'Items, in the right order', ar: 'العناصر بالترتيب الصحيح' },
      fields: [{ name: 'text', type: 'text', required: true, localized: true, label: { fr: 'Élément', en: 'Item', ar: 'العنصر' } }],
    },
    explanation,
  ],
};

const type: Block = {
  slug: 'type',
  labels: { singular: { fr: 'Écrire', en: 'Type', ar: 'كتابة' }, plural: { fr: 'Écrire', en: 'Type', ar: 'كتابة' } },
  fields: [
    prompt,
    { name: 'accepted', type: 'text', hasMany: true, localized: true, required: true, label: { fr: 'Réponses acceptées', en: 'Accepted answers', ar: 'الإجابات المقبولة' } },
    { name: 'placeholder', type: 'text', localized: true, label: { fr: 'Exemple dans le champ', en: 'Example in the field', ar: 'مثال داخل الحقل' } },
    hint,
    screenshot(false),
    explanation,
  ],
};

/** The steps of an exercise, in order: shared by all languages, their texts localised. */
export const steps: Field = {
  name: 'steps',
  type: 'blocks',
  required: true,
  minRows: 1,
  maxRows: 30,
  blocks: [read, tap, choice, order, type],
  label: { fr: 'Étapes', en: 'Steps', ar: 'الخطوات' },
};
