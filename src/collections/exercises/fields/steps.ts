import type { Locale } from '@mentora/platform/i18n';
import type { Block, BlocksField, Field, TextField, UploadField } from 'payload';
import { worded } from '@/collections/panel/worded';
import { restrictedEditor } from './restrictedEditor';
import { stepWords as words } from './stepWords';
import { generalWords } from './words';

/** What a kind of step is called. In the list of steps it stands beside what the step asks. */
const kind = (name: Record<Locale, string>): Pick<Block, 'admin' | 'labels'> => ({
  labels: { singular: name, plural: name },
  admin: {
    disableBlockName: true,
    components: { Label: { path: '@/collections/exercises/admin/StepLabel#StepLabel', clientProps: { kind: name } } },
  },
});

const prompt = worded(words.prompt, {
  name: 'prompt',
  type: 'text',
  required: true,
  localized: true,
  maxLength: 200,
});

const explanation = worded(words.explanation, {
  name: 'explanation',
  type: 'richText',
  localized: true,
  editor: restrictedEditor,
});

const hint = (required: boolean): Field =>
  worded<TextField>(words.hint, { name: 'hint', type: 'text', localized: true, required, maxLength: 300 });

/** A screenshot; each language may have its own, since an Arabic screen is mirrored. */
const screenshot = (required: boolean): Field =>
  worded<UploadField>(words.screenshot, {
    name: 'screenshot',
    type: 'upload',
    relationTo: 'images',
    localized: true,
    required,
  });

const read: Block = {
  slug: 'read',
  ...kind({ fr: 'Lire', en: 'Read', ar: 'قراءة' }),
  fields: [
    prompt,
    worded(words.body, { name: 'body', type: 'richText', localized: true, required: true, editor: restrictedEditor }),
    screenshot(false),
    explanation,
  ],
};

const tap: Block = {
  slug: 'tap',
  ...kind({ fr: 'Toucher', en: 'Tap', ar: 'لمس' }),
  fields: [
    prompt,
    screenshot(true),
    // Localised with its screenshot: [{ x, y, w, h }], each from 0 to 1 of the picture.
    worded(words.zones, {
      name: 'zones',
      type: 'json',
      localized: true,
      required: true,
      admin: { components: { Field: '@/collections/exercises/admin/Zones#Zones' } },
    }),
    worded(words.findAll, { name: 'findAll', type: 'checkbox', defaultValue: true }),
    hint(true),
    explanation,
  ],
};

const choice: Block = {
  slug: 'choice',
  ...kind({ fr: 'Choisir', en: 'Choose', ar: 'اختيار' }),
  fields: [
    prompt,
    worded(words.multiple, { name: 'multiple', type: 'checkbox', defaultValue: false }),
    worded(words.options, {
      name: 'options',
      type: 'array',
      minRows: 2,
      maxRows: 8,
      required: true,
      labels: {
        singular: { fr: 'Réponse', en: 'Answer', ar: 'إجابة' },
        plural: { fr: 'Réponses', en: 'Answers', ar: 'إجابات' },
      },
      fields: [
        worded(words.optionText, { name: 'text', type: 'text', required: true, localized: true }),
        worded(words.right, { name: 'right', type: 'checkbox', defaultValue: false }),
        worded(words.feedback, { name: 'feedback', type: 'text', localized: true }),
      ],
    }),
    screenshot(false),
    explanation,
  ],
};

const order: Block = {
  slug: 'order',
  ...kind({ fr: 'Ordonner', en: 'Put in order', ar: 'ترتيب' }),
  fields: [
    prompt,
    worded(words.items, {
      name: 'items',
      type: 'array',
      minRows: 2,
      maxRows: 10,
      required: true,
      labels: {
        singular: { fr: 'Élément', en: 'Item', ar: 'عنصر' },
        plural: { fr: 'Éléments', en: 'Items', ar: 'عناصر' },
      },
      fields: [worded(words.itemText, { name: 'text', type: 'text', required: true, localized: true })],
    }),
    explanation,
  ],
};

const type: Block = {
  slug: 'type',
  ...kind({ fr: 'Écrire', en: 'Type', ar: 'كتابة' }),
  fields: [
    prompt,
    worded(words.accepted, { name: 'accepted', type: 'text', hasMany: true, localized: true, required: true }),
    worded(words.placeholder, { name: 'placeholder', type: 'text', localized: true }),
    hint(false),
    screenshot(false),
    explanation,
  ],
};

/** The steps of an exercise, in order: shared by all languages, their texts localised. */
export const steps: Field = worded<BlocksField>(generalWords.steps, {
  name: 'steps',
  type: 'blocks',
  required: true,
  minRows: 1,
  maxRows: 30,
  blocks: [read, tap, choice, order, type],
  labels: {
    singular: { fr: 'Étape', en: 'Step', ar: 'خطوة' },
    plural: { fr: 'Étapes', en: 'Steps', ar: 'خطوات' },
  },
});
