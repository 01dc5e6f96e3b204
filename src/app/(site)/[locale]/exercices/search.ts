import type { Locale } from '@mentora/platform/i18n';
import { localePath } from '@mentora/platform/i18n';
import type { CatalogueFilters } from '@/collections/exercises/queries';

/** What one can ask the catalogue for, by the names that the address has. */
export interface CatalogueSearch {
  q?: string;
  categorie?: string;
  difficulte?: 'easy' | 'medium' | 'hard';
  duree?: number;
  competence?: string;
  page?: number;
}

export type SearchParams = Record<string, string | string[] | undefined>;

const longestQuery = 100;
const difficulties = ['easy', 'medium', 'hard'] as const;

/** Reads an address: what it does not understand counts as not asked. */
export function searchFrom(params: SearchParams): CatalogueSearch {
  const one = (name: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, longestQuery) || undefined;
  };
  const whole = (name: string, most: number) => {
    const value = Number(one(name));
    return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
  };
  const page = whole('page', 10_000);
  return defined({
    q: one('q'),
    categorie: one('categorie'),
    difficulte: difficulties.find((difficulty) => difficulty === one('difficulte')),
    duree: whole('duree', 600),
    competence: one('competence'),
    page: page === 1 ? undefined : page,
  });
}

/** The one address of a search: no empty part, always in the same order. */
export function searchAddress(locale: Locale, search: CatalogueSearch): string {
  const { q, categorie, difficulte, duree, competence, page } = search;
  const params = new URLSearchParams(
    Object.entries(defined({ q, categorie, difficulte, duree, competence, page })).map(([name, value]) => [name, String(value)]),
  );
  return localePath(locale, '/exercices') + (params.size > 0 ? `?${params.toString()}` : '');
}

/** Whether an address is written otherwise than the one address of its search: a form sends its empty fields too. */
export function isUntidy(params: SearchParams, search: CatalogueSearch): boolean {
  return Object.keys(params).length > Object.keys(search).length;
}

/** A search as the query takes it. */
export function filtersOf({ q, categorie, difficulte, duree, competence }: CatalogueSearch): CatalogueFilters {
  return defined({ query: q, category: categorie, difficulty: difficulte, minutesMax: duree, skill: competence });
}

function defined<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
