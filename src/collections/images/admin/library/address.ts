import { searchParameters } from '../../search/parameters';

/** What of the library is looked at: as the address of the page has it, and as the API takes it. */
export type LibraryWish = Partial<Record<WishKey, string>>;
export type WishKey = Exclude<(typeof searchParameters)[number], 'cursor'> | 'sort';

const keys: readonly WishKey[] = [...searchParameters.filter((key) => key !== 'cursor'), 'sort'];

/** The wish in an address; what is empty is left out. */
export function wishIn(search: string): LibraryWish {
  const params = new URLSearchParams(search);
  return Object.fromEntries(keys.flatMap((key) => (params.get(key) ? [[key, params.get(key)!]] : [])));
}

/** The wish as an address has it; empty where nothing is asked for. */
export function addressOf(wish: LibraryWish): string {
  const params = new URLSearchParams(Object.entries(wish).filter(([, value]) => value));
  return params.size > 0 ? `?${params.toString()}` : '';
}

/** Where a part of what is wished for is got from. */
export function partAddress(wish: LibraryWish, { cursor, limit, locale }: { cursor: string | null; limit: number; locale: string }): string {
  const params = new URLSearchParams({ search: '', ...wish, limit: String(limit), locale });
  if (cursor) params.set('cursor', cursor);
  return `/api/images?${params.toString()}`;
}
