import { isLocale, MentoraError, type Locale } from '@mentora/platform';
import { catalogueSorts, type CatalogueFilters, type CatalogueWish } from './queries/listCatalogue';

const mostDocs = 100;
const difficulties = ['easy', 'medium', 'hard'] as const;

/** Payload's words for a comparison, by what they are allowed for here. */
const comparisons: Record<string, { operator: string; filter: keyof CatalogueFilters }> = {
  slug: { operator: 'equals', filter: 'slug' },
  category: { operator: 'equals', filter: 'category' },
  skills: { operator: 'equals', filter: 'skill' },
  difficulty: { operator: 'equals', filter: 'difficulty' },
  minutes: { operator: 'less_than_equal', filter: 'minutesMax' },
};

/** What does not ask for documents, and what a client may send along without meaning. */
const ignored = new Set(['depth', 'draft', 'fallback-locale', 'pagination', 'select', 'populate', 'joins', 'trash']);

/**
 * Reads what a reader asks of `GET /api/exercises`. Only what everybody sees can be searched and sorted by:
 * any other field would answer questions about what a reader must not know. Throws 400 with a code.
 */
export function readWish(params: URLSearchParams): CatalogueWish {
  const wish: CatalogueWish = { locale: 'fr', limit: 10, page: 1, sort: '-createdAt' };
  for (const [key, value] of params) {
    if (key === 'locale') wish.locale = readLocale(value);
    else if (key === 'limit') wish.limit = readNumber(key, value, mostDocs);
    else if (key === 'page') wish.page = readNumber(key, value, 100_000);
    else if (key === 'sort') wish.sort = readSort(value);
    else if (key === 'q') Object.assign(wish, { query: value, sort: params.has('sort') ? wish.sort : undefined });
    else if (key in comparisons || key === 'skill' || key === 'minutesMax') readFilter(wish, key, value);
    else if (key.startsWith('where')) readWhere(wish, key, value);
    else if (!ignored.has(key.split('[')[0] ?? '')) throw refused('unknownParameter', key);
  }
  return wish;
}

/** The language of a single document. */
export function readLocale(value: string | null): Locale {
  if (value === null) return 'fr';
  if (!isLocale(value)) throw refused('unknownLocale', 'locale');
  return value;
}

function readNumber(field: string, value: string, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1) throw refused('invalid', field);
  return Math.min(number, most);
}

function readSort(value: string): CatalogueWish['sort'] {
  const field = value.replace(/^-/, '');
  if (field === 'shelf' || !catalogueSorts.some((sort) => sort === field)) throw refused('fieldNotSortable', 'sort');
  return value as CatalogueWish['sort'];
}

function readWhere(wish: CatalogueWish, key: string, value: string): void {
  const [, field = '', operator] = /^where\[(\w+)\]\[(\w+)\]$/.exec(key) ?? [];
  const comparison = Object.hasOwn(comparisons, field) ? comparisons[field] : undefined;
  if (!comparison || comparison.operator !== operator) throw refused('fieldNotQueryable', 'where');
  readFilter(wish, comparison.filter, value);
}

function readFilter(wish: CatalogueWish, name: string, value: string): void {
  if (name === 'difficulty') {
    const difficulty = difficulties.find((one) => one === value);
    if (!difficulty) throw refused('invalid', name);
    wish.difficulty = difficulty;
  } else if (name === 'minutes' || name === 'minutesMax') wish.minutesMax = readNumber(name, value, 1000);
  else if (name === 'skill' || name === 'skills') wish.skill = value;
  else if (name === 'slug') wish.slug = value;
  else wish.category = value;
}

function refused(code: string, field: string): MentoraError {
  return new MentoraError(code, { status: 400, field });
}
