import { inTransaction, query, sql } from '@mentora/platform';
import { readFile } from 'node:fs/promises';
import { createLocalReq, type Payload, type TypedUser } from 'payload';
import { coverAsset, screenAlt, screenAsset, type DemoExercise, type Locale, type ScreenKey } from '..';
import { locales, type L } from '../types';

interface Picture {
  /** What it is called in the library, and known by at the next run. */
  title: string;
  file: string;
  mimetype: string;
  alt: L;
}

/** The ids of the pictures: screens by `screenTitle`, covers by `coverTitle`. */
export type Pictures = ReadonlyMap<string, string>;

export const screenTitle = (screen: ScreenKey, locale: Locale) => `Écran de démonstration : ${screen} (${locale})`;
export const coverTitle = (exercise: DemoExercise) => `Couverture : ${exercise.title.fr}`.slice(0, 120);

/** Puts every picture that the exercises show into the library, two at a time. */
export async function seedPictures(
  payload: Payload,
  exercises: readonly DemoExercise[],
  user: TypedUser,
): Promise<Pictures> {
  const wanted = [...screensOf(exercises), ...exercises.map(coverOf)];
  const known = await query<{ id: string; title: string }>({ payload }, sql`SELECT id, title FROM images`);
  const ids = new Map(known.map(({ title, id }) => [title, id]));
  const missing = wanted.filter(({ title }) => !ids.has(title));
  const work = async () => {
    for (let next = missing.shift(); next; next = missing.shift()) {
      const { file, ...picture } = next;
      ids.set(next.title, await upload(payload, { ...picture, name: file, data: await readFile(file) }, user));
    }
  };
  await Promise.all([work(), work()]);
  return ids;
}

function screensOf(exercises: readonly DemoExercise[]): Picture[] {
  const steps = exercises.flatMap((exercise) => exercise.steps);
  const keys = new Set(steps.flatMap((step) => ('screen' in step && step.screen) || []));
  return [...keys].flatMap((key) =>
    locales.map((locale) => ({
      title: screenTitle(key, locale),
      file: screenAsset(key, locale),
      mimetype: 'image/png',
      alt: screenAlt(key),
    })),
  );
}

/** A cover decorates: beside the title it has nothing to add for who does not see it but what it stands for. */
function coverOf(exercise: DemoExercise): Picture {
  return { title: coverTitle(exercise), file: coverAsset(exercise), mimetype: 'image/webp', alt: exercise.title };
}

/** A picture as it is brought. */
interface Brought {
  title: string;
  alt: L;
  tags?: string[];
  /** Id of a category. */
  category?: string;
  name: string;
  data: Buffer;
  mimetype: string;
}

/** Has somebody bring a picture, with its words in all languages. Answers its id. */
export async function upload(payload: Payload, { alt, name, data, mimetype, ...words }: Brought, user: TypedUser): Promise<string> {
  const req = await createLocalReq({ user }, payload);
  const common = { collection: 'images', depth: 0, user, req, overrideAccess: false } as const;
  // With its words in all languages or not at all: what is there is not looked at again.
  return inTransaction(req, async () => {
    const { id } = await payload.create({
      ...common,
      locale: 'fr',
      data: { ...words, alt: alt.fr } as never,
      file: { data, mimetype, name, size: data.length },
    });
    for (const locale of ['en', 'ar'] as const) {
      await payload.update({ ...common, id, locale, data: { alt: alt[locale] } });
    }
    return id;
  });
}
