import { locales, MentoraError } from '@mentora/platform';
import { contentLimits as limits, type ExerciseContent, type InLanguages } from '@mentora/ui/builder/content';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const text = (longest: number) => z.string('invalid').max(longest, 'tooLong');
const flag = (value: boolean) => z.boolean('invalid').default(value);
const id = z.string('invalid').regex(/^[\w-]{1,64}$/, 'invalid').default(() => randomUUID());

/** A value by language. One that is given alone is the French one; null is nothing. */
function inLanguages<Schema extends z.ZodType>(value: Schema) {
  const shape = Object.fromEntries(locales.map((locale) => [locale, value.optional()]));
  return z
    .preprocess(byLanguage, z.strictObject(shape))
    .prefault({})
    .transform((read) => read as InLanguages<z.output<Schema>>);
}

function byLanguage(given: unknown): unknown {
  if (given === null) return {};
  if (typeof given !== 'object' || Array.isArray(given)) return given === undefined ? {} : { fr: given };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

const side = z.number('invalid').min(0, 'invalid').max(1, 'invalid');
const zone = z.strictObject({ x: side, y: side, w: side, h: side });

const base = {
  id,
  prompt: inLanguages(text(limits.prompt)),
  explanation: inLanguages(text(limits.long)),
  screenshot: inLanguages(z.uuid('invalid')),
};

const step = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...base, kind: z.literal('read'), body: inLanguages(text(limits.long)) }),
    z.strictObject({
      ...base,
      kind: z.literal('tap'),
      zones: inLanguages(z.array(zone, 'invalid').max(limits.zones, 'tooMany')),
      findAll: flag(true),
      hint: inLanguages(text(limits.hint)),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('choice'),
      multiple: flag(false),
      options: z
        .array(z.strictObject({ id, text: inLanguages(text(limits.short)), right: flag(false), feedback: inLanguages(text(limits.short)) }), 'invalid')
        .max(limits.options, 'tooMany')
        .default([]),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('order'),
      items: z.array(z.strictObject({ id, text: inLanguages(text(limits.short)) }), 'invalid').max(limits.items, 'tooMany').default([]),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('type'),
      accepted: inLanguages(z.array(text(limits.short), 'invalid').max(limits.accepted, 'tooMany')),
      placeholder: inLanguages(text(limits.short)),
      hint: inLanguages(text(limits.hint)),
    }),
  ],
  'invalid',
);

const content = z.strictObject({
  title: inLanguages(text(limits.title)),
  summary: inLanguages(text(limits.summary)),
  category: z.uuid('invalid').nullable().default(null),
  tags: z.array(text(60), 'invalid').max(limits.tags, 'tooMany').default([]),
  skills: z.array(z.uuid('invalid'), 'invalid').max(20, 'tooMany').default([]),
  difficulty: z.enum(['easy', 'medium', 'hard'], 'invalid').default('easy'),
  minutes: z.int('invalid').min(1, 'invalid').max(limits.minutes, 'invalid').default(5),
  cover: z.uuid('invalid').nullable().default(null),
  steps: z
    .array(step, 'invalid')
    .max(limits.steps, 'tooMany')
    .default([])
    .refine((steps) => new Set(steps.map((one) => one.id)).size === steps.length, 'invalid'),
});

/** Reads an exercise as a contributor writes it: anything may be missing, nothing may be of another shape or too long. */
export function readExercise(given: unknown): ExerciseContent {
  const parsed = content.safeParse(given);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => [['content', ...path].join('.'), /^[a-z][A-Za-z]*$/.test(message) ? message : 'invalid']);
  throw new MentoraError('invalidInput', { status: 400, fields: Object.fromEntries(fields) });
}
