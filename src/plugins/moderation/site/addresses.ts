import { localePath, type Locale } from '@mentora/platform/i18n';
import { contributionStatuses, type ContributionStatus } from '../status';

/** Where contributors are at home. */
export const homePath = '/contributeur';
export const listPath = '/contributeur/mes-contributions';
export const newPath = '/contributeur/nouvelle-contribution';
export const libraryPath = '/contributeur/bibliotheque-images';
export const requestPath = '/contributeur/demande';

/** The address of the builder of a contribution. */
export const builderAddress = (locale: Locale, id: string) => localePath(locale, `${listPath}/${id}/modifier`);

/** What the list is narrowed by, and which page of it. */
export interface ListWish {
  status?: ContributionStatus;
  type?: string;
  page: number;
}

type Given = Record<string, string | string[] | undefined>;

/** Reads it from an address. What makes no sense there is left aside: an address that was cut still shows a list. */
export function readWish(given: Given, types: readonly string[]): ListWish {
  const status = contributionStatuses.find((one) => one === given.etat);
  const type = types.find((one) => one === given.type);
  const page = typeof given.page === 'string' && /^[1-9]\d{0,5}$/.test(given.page) ? Number(given.page) : 1;
  return { ...(status && { status }), ...(type && { type }), page };
}

/** The address of the list, narrowed. */
export function listAddress(locale: Locale, { status, type, page = 1 }: Partial<ListWish> = {}): string {
  const search = new URLSearchParams({ ...(status && { etat: status }), ...(type && { type }), ...(page > 1 && { page: String(page) }) });
  return localePath(locale, listPath) + (search.size > 0 ? `?${search}` : '');
}

/** What was just done, as the address of the next page tells it. */
export const acts = { withdrawn: 'retiree', deleted: 'supprimee', sent: 'envoyee' } as const;

export type Act = keyof typeof acts;

/** The page on which one goes on after an act: it says that it was done. */
export function addressAfter(locale: Locale, act: Act, id?: string): string {
  return `${localePath(locale, id ? `${listPath}/${id}` : listPath)}?fait=${acts[act]}`;
}

/** The act that an address tells of. */
export function actIn({ fait }: Given): Act | undefined {
  return (Object.keys(acts) as Act[]).find((act) => acts[act] === fait);
}
