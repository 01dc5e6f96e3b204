import { createDocument, defineContributionKind, locales, localise, MentoraError, query, sql, updateDocument, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { slugify } from '@/collections/exercises/slugify';

/** What the collection takes too. */
const longest = 60;

/** Its title by language; French is the one that is needed. */
export interface CategoryContribution {
  title: Partial<Record<Locale, string>>;
}

const text = z.string('invalid').trim().max(longest, 'tooLong');
const titles = z.strictObject({ fr: text.optional(), en: text.optional(), ar: text.optional() });

/** A title alone is the French one. */
const titled = (given: unknown) => (typeof given === 'string' ? { fr: given } : (given ?? {}));
const content = z.preprocess(
  (given) => (typeof given === 'string' ? { title: given } : given),
  z.strictObject({ title: z.preprocess(titled, titles).prefault({}) }),
);

const problems = {
  needed: { fr: 'Écrivez le nom en français.', en: 'Write the name in French.', ar: 'اكتبوا الاسم بالفرنسية.' },
  alreadyTaken: { fr: 'Cette catégorie existe déjà.', en: 'This category exists already.', ar: 'هذه الفئة موجودة بالفعل.' },
};

const label = { fr: 'Nom', en: 'Name', ar: 'الاسم' };
const language: Record<Locale, Record<Locale, string>> = {
  fr: { fr: 'français', en: 'French', ar: 'الفرنسية' },
  en: { fr: 'anglais', en: 'English', ar: 'الإنجليزية' },
  ar: { fr: 'arabe', en: 'Arabic', ar: 'العربية' },
};

/** A category that somebody proposes. */
export const categoryKind = defineContributionKind<CategoryContribution>({
  key: 'category',
  label: { fr: 'Catégorie', en: 'Category', ar: 'فئة' },
  permission: 'contribution.submit',
  read: (given) => {
    const parsed = content.safeParse(given);
    if (parsed.success) return parsed.data;
    const fields = parsed.error.issues.map(({ path, message }) => [['content', ...path].join('.'), message === 'tooLong' ? message : 'invalid']);
    throw new MentoraError('invalidInput', { status: 400, fields: Object.fromEntries(fields) });
  },
  titleOf: async (_, { title }, locale) => title[locale] || title.fr || title.en || title.ar || '',
  check: async (req, { title }, locale) => {
    const code = !title.fr ? 'needed' : (await isTaken(req, title.fr)) ? 'alreadyTaken' : null;
    return code ? [{ path: 'title', code, locale: 'fr', message: localise(problems[code], locale) }] : [];
  },
  parts: async (_, { title }, locale) =>
    locales.flatMap((each) =>
      title[each] ? [{ path: `title.${each}`, label: `${localise(label, locale)} (${localise(language[each], locale)})`, text: title[each] }] : [],
    ),
  images: () => [],
  publish: async (req, { title }, { existing }) => {
    const { fr = '' } = title;
    const id = existing ?? (await createDocument(req, 'categories', { key: await freeKey(req, fr), title: fr }, { locale: 'fr' })).id;
    for (const locale of locales) {
      if (title[locale] && (existing || locale !== 'fr')) await updateDocument(req, 'categories', id, { title: title[locale] }, { locale });
    }
    return id;
  },
});

async function isTaken(req: PayloadRequest, title: string): Promise<boolean> {
  const rows = await query(req, sql`SELECT FROM categories_locales WHERE _locale = 'fr' AND lower(title) = lower(${title})`);
  return rows.length > 0;
}

/** The key that its addresses have; where another category has it, with a number. The unique index has the last word. */
async function freeKey(req: PayloadRequest, title: string): Promise<string> {
  const wanted = slugify(title, 'categorie');
  const taken = new Set((await query<{ key: string }>(req, sql`SELECT key FROM categories WHERE key LIKE ${`${wanted}%`}`)).map(({ key }) => key));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
