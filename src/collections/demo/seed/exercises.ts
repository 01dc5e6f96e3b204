import { inTransaction, query, sql } from '@mentora/platform';
import { createLocalReq, type Payload, type TypedUser } from 'payload';
import { screenZones, type DemoCategory, type DemoExercise, type DemoSkill, type Locale } from '..';
import { slugify } from '../../exercises/slugify';
import type { DemoStep } from '../types';
import { coverTitle, screenTitle, type Pictures } from './pictures';
import { richText } from './richText';

interface Shelf {
  pictures: Pictures;
  categories: ReadonlyMap<string, string>;
  skills: ReadonlyMap<string, string>;
  user: TypedUser;
}

type Row = Record<string, unknown> & { id?: string };

/** Makes the categories or skills that are missing, in three languages. Gives the id of each by key. */
export async function seedShelf(
  payload: Payload,
  collection: 'categories' | 'skills',
  entries: readonly (DemoCategory | DemoSkill)[],
  user: TypedUser,
): Promise<Map<string, string>> {
  const { docs } = await payload.find({ collection, pagination: false, depth: 0, user, overrideAccess: false });
  const ids = new Map(docs.map(({ key, id }) => [key, id]));
  for (const { key, title, ...more } of entries) {
    if (ids.has(key)) continue;
    const { description, order, tint } = more as Partial<DemoCategory>;
    const shared = collection === 'categories' ? { order, tint: tint?.replace(/^tint-/, '') } : {};
    const texts = (locale: Locale) => ({ title: title[locale], ...(description && { description: description[locale] }) });
    const data = { key, ...shared, ...texts('fr') } as never;
    // In all languages or not at all: what is there is not looked at again.
    const req = await createLocalReq({ user }, payload);
    await inTransaction(req, async () => {
      const common = { collection, depth: 0, user, req, overrideAccess: false } as const;
      const { id } = await payload.create({ ...common, locale: 'fr', data });
      for (const locale of ['en', 'ar'] as const) await payload.update({ ...common, id, locale, data: texts(locale) });
      ids.set(key, id);
    });
  }
  return ids;
}

/**
 * Writes and publishes an exercise in three languages, unless its address is taken: then it is there. With a number
 * it is one more like it, so that lists have something to do.
 */
export async function seedExercise(payload: Payload, exercise: DemoExercise, shelf: Shelf, number = 1): Promise<void> {
  const titled = (locale: Locale) => exercise.title[locale] + (number > 1 ? ` (${number})` : '');
  if (await exists(payload, titled('fr'))) return;
  const { user } = shelf;
  const req = await createLocalReq({ user }, payload);
  // Published in all languages or not at all: a draft in one would have the address, and stay.
  await inTransaction(req, async () => {
    const common = { collection: 'exercises', depth: 0, user, req, overrideAccess: false } as const;
    const data = { ...bodyOf(exercise, shelf, 'fr'), title: titled('fr') };
    const { id, steps } = await payload.create({ ...common, locale: 'fr', draft: true, data });
    for (const locale of ['en', 'ar'] as const) {
      const last = locale === 'ar';
      const translated = { ...bodyOf(exercise, shelf, locale, steps as unknown as Row[]), title: titled(locale) };
      const data = { ...translated, ...(last && { _status: 'published' }) } as never;
      await payload.update({ ...common, id, locale, draft: !last, data });
    }
  });
}

async function exists(payload: Payload, title: string): Promise<boolean> {
  const slug = slugify(title);
  return (await query({ payload }, sql`SELECT FROM exercise_addresses WHERE slug = ${slug}`)).length > 0;
}

/** The fields of an exercise in one language. `rows`: what was written before, whose rows are translated. */
function bodyOf(exercise: DemoExercise, shelf: Shelf, locale: Locale, rows: Row[] = []): Record<string, unknown> {
  const { category, difficulty, minutes, skills, steps, summary, tags, title } = exercise;
  return {
    title: title[locale],
    summary: summary[locale],
    category: shelf.categories.get(category),
    skills: skills.map((key) => shelf.skills.get(key)),
    tags,
    difficulty,
    minutes,
    cover: shelf.pictures.get(coverTitle(exercise)),
    steps: steps.map((step, index) => stepOf(step, locale, shelf.pictures, rows[index])),
  };
}

function stepOf(step: DemoStep, locale: Locale, pictures: Pictures, row?: Row): Row {
  const idOf = (list: string, index: number) => {
    const id = (row?.[list] as Row[] | undefined)?.[index]?.id;
    return id ? { id } : {};
  };
  const base = {
    ...(row?.id && { id: row.id }),
    blockType: step.kind,
    prompt: step.prompt[locale],
    ...(step.explanation && { explanation: richText(step.explanation[locale]) }),
    ...('screen' in step && step.screen && { screenshot: pictures.get(screenTitle(step.screen, locale)) }),
  };
  switch (step.kind) {
    case 'read':
      return { ...base, body: richText(step.body[locale]) };
    case 'tap': {
      const drawn = screenZones(step.screen, locale);
      const zones = step.zones.map((name) => drawn[name] ?? missing(step.screen, name));
      return { ...base, zones: zones.map(({ x, y, w, h }) => ({ x, y, w, h })), findAll: false, hint: step.hint[locale] };
    }
    case 'choice':
      return {
        ...base,
        multiple: step.multiple,
        options: step.options.map(({ text, right, feedback }, index) => ({
          ...idOf('options', index),
          text: text[locale],
          right,
          feedback: feedback[locale],
        })),
      };
    case 'order':
      return { ...base, items: step.items.map((item, index) => ({ ...idOf('items', index), text: item[locale] })) };
    case 'type':
      return {
        ...base,
        accepted: step.accepted[locale],
        ...(step.placeholder && { placeholder: step.placeholder[locale] }),
        ...(step.hint && { hint: step.hint[locale] }),
      };
  }
}

function missing(screen: string, name: string): never {
  throw new Error(`The screen "${screen}" of the demonstration has no zone "${name}"`);
}
