import { prepared } from '@mentora/platform';
import { cachedRead } from '@mentora/platform/cache';
import type { Payload } from 'payload';
import { catalogueGroup } from '../../catalogueGroup';
import { searchWords } from '../searchText';
import { cardsFor, localised, stampOf, type CatalogueCard, type InLocale, type Wanted } from './catalogueCard';
import { correctWords } from './correctWords';
import { visibleSql } from './visible';

export interface CatalogueFilters {
  /** What somebody typed: accents and typing errors are forgiven. */
  query?: string;
  /** Key or id of a category. */
  category?: string;
  difficulty?: 'easy' | 'medium' | 'hard';
  minutesMax?: number;
  /** Key or id of a skill. */
  skill?: string;
  slug?: string;
}

export const catalogueSorts = ['shelf', 'title', 'minutes', 'difficulty', 'createdAt', 'updatedAt'] as const;
export type CatalogueSort = (typeof catalogueSorts)[number];

export interface CatalogueWish extends CatalogueFilters, InLocale {
  limit?: number;
  page?: number;
  /** A leading minus turns it round. Without it: by relevance where something is searched, else as on the shelf. */
  sort?: CatalogueSort | `-${CatalogueSort}`;
}

/** A page of the catalogue, in the shape of Payload's lists. */
export interface CataloguePage {
  docs: CatalogueCard[];
  totalDocs: number;
  limit: number;
  page: number;
  totalPages: number;
  pagingCounter: number;
  hasNextPage: boolean;
  hasPrevPage: boolean;
  nextPage: number | null;
  prevPage: number | null;
}

const columns: Record<CatalogueSort, string> = {
  shelf: '(SELECT c."order" FROM categories c WHERE c.id = e.category_id)',
  title: `lower(${localised('exercises_locales', 'title', 'e.id')})`,
  minutes: 'e.minutes',
  difficulty: 'e.difficulty',
  createdAt: 'e.created_at',
  updatedAt: 'e.updated_at',
};

/** The published exercises that somebody looks for, whoever asks: one statement, unless nothing is found. */
export function listCatalogue(payload: Payload, wish: CatalogueWish): Promise<CataloguePage> {
  return cachedRead(payload, { group: catalogueGroup, key: ['list', wish], seconds: 60 }, () => readCatalogue(payload, wish));
}

async function readCatalogue(payload: Payload, wish: CatalogueWish): Promise<CataloguePage> {
  const words = searchWords(wish.query ?? '');
  const found = await listPage(payload, wish, words);
  if (words.length === 0 || found.totalDocs > 0) return found;
  const meant = await correctWords(payload, wish.locale, words);
  return meant ? listPage(payload, wish, meant) : found;
}

async function listPage(payload: Payload, wish: CatalogueWish, words: readonly string[]): Promise<CataloguePage> {
  const { limit = 20, page = 1 } = wish;
  const values: unknown[] = [wish.locale, limit, (page - 1) * limit];
  const put = (value: unknown) => `$${values.push(value)}`;
  // Somebody searched, but for nothing that can be found: signs only.
  const impossible = wish.query?.trim() && words.length === 0;
  const search = words.length > 0 && `JOIN search_exercises(${put(words)}, $1::_locales) found ON found.exercise = e.id`;
  const from = `exercises e ${search || ''}`;
  const where = [visibleSql, ...(impossible ? ['false'] : []), ...conditions(wish, put)].join(' AND ');
  const order = orderOf(wish.sort, words.length > 0);
  const text = `
    WITH page AS (
      SELECT e.id, ${stampOf} AS stamp, row_number() OVER (ORDER BY ${order}) AS place
      FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT $2 OFFSET $3
    )
    SELECT (SELECT count(*)::int FROM ${from} WHERE ${where}) AS total, page.id, page.stamp
    FROM (SELECT $1::_locales) one LEFT JOIN page ON true ORDER BY page.place`;
  const rows = await prepared<Partial<Wanted> & { total: number }>(payload, text, values);
  const wanted = rows.filter((row): row is Wanted & { total: number } => row.id != null);
  return pageOf(await cardsFor(payload, wish.locale, wanted), rows[0]?.total ?? 0, limit, page);
}

function conditions(wish: CatalogueFilters, put: (value: unknown) => string): string[] {
  const { category, difficulty, minutesMax, skill, slug } = wish;
  const found: string[] = [];
  if (slug !== undefined) found.push(`e.slug = ${put(slug)}`);
  if (category !== undefined) {
    const value = put(category);
    found.push(`e.category_id IN (SELECT id FROM categories WHERE key = ${value} OR id::text = ${value})`);
  }
  if (difficulty !== undefined) found.push(`e.difficulty = ${put(difficulty)}::enum_exercises_difficulty`);
  if (minutesMax !== undefined) found.push(`e.minutes <= ${put(minutesMax)}`);
  if (skill !== undefined) {
    const value = put(skill);
    found.push(`EXISTS (
      SELECT FROM exercises_rels r JOIN skills s ON s.id = r.skills_id
      WHERE r.parent_id = e.id AND r.path = 'skills' AND (s.key = ${value} OR s.id::text = ${value}))`);
  }
  return found;
}

function orderOf(sort: CatalogueWish['sort'], searched: boolean): string {
  if (!sort) return `${searched ? 'found.score DESC' : `${columns.shelf}, e.difficulty`}, e.created_at, e.id`;
  const down = sort.startsWith('-');
  const column = columns[sort.replace(/^-/, '') as CatalogueSort];
  return `${column} ${down ? 'DESC' : 'ASC'}, e.id ${down ? 'DESC' : 'ASC'}`;
}

function pageOf(docs: CatalogueCard[], totalDocs: number, limit: number, page: number): CataloguePage {
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit));
  const hasNextPage = page < totalPages;
  const hasPrevPage = page > 1;
  return {
    docs,
    totalDocs,
    limit,
    page,
    totalPages,
    pagingCounter: (page - 1) * limit + 1,
    hasNextPage,
    hasPrevPage,
    nextPage: hasNextPage ? page + 1 : null,
    prevPage: hasPrevPage ? page - 1 : null,
  };
}
