import { localePath, type Locale } from '@mentora/platform/i18n';

export const mentorsPath = '/parrains';
export const mentorshipsPath = '/mentorships';
/** Where one says of oneself what mentorship needs, among the pages of the account. */
export const profilePath = '/compte/parrainage';

export const mentorPath = (id: string): string => `${mentorsPath}/${id}`;
/** A mentor's page with what was written in an earlier request, to ask this one with it. */
export const askAgainPath = (mentor: string, former: string): string => `${mentorPath(mentor)}?reprendre=${former}#demander`;
export const mentorshipPath = (id: string): string => `${mentorshipsPath}/${id}`;

/** What an address asks for, as Next gives it. */
export type Given = Record<string, string | string[] | undefined>;

/** What the directory is narrowed by, and which page of it. */
export interface DirectoryWish {
  q?: string;
  /** The key of a skill. */
  skill?: string;
  language?: string;
  free?: boolean;
  /** Those alone with whom one has an hour in common. */
  common?: boolean;
  page: number;
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

/** The number of a page, as an address has it. */
export function pageIn(given: Given): number {
  const page = one(given.page);
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
}

/** Reads it from an address. What makes no sense there is left aside: an address that was cut still shows a list. */
export function readDirectoryWish(given: Given): DirectoryWish {
  const q = one(given.q).trim().slice(0, 100);
  const skill = one(given.competence).slice(0, 100);
  const language = one(given.langue);
  return {
    ...(q && { q }),
    ...(skill && { skill }),
    ...(/^[a-z]{2,3}$/.test(language) && { language }),
    ...(given.places === 'libres' && { free: true }),
    ...(given.heures === 'communes' && { common: true }),
    page: pageIn(given),
  };
}

/** The address of the directory, narrowed. */
export function directoryAddress(locale: Locale, { q, skill, language, free, common, page = 1 }: Partial<DirectoryWish> = {}): string {
  const search = new URLSearchParams({
    ...(q && { q }),
    ...(skill && { competence: skill }),
    ...(language && { langue: language }),
    ...(free && { places: 'libres' }),
    ...(common && { heures: 'communes' }),
    ...(page > 1 && { page: String(page) }),
  });
  return localePath(locale, mentorsPath) + (search.size > 0 ? `?${search}` : '');
}

/** What was just done to a relation, as the address of the next page tells it. */
export const acts = {
  asked: 'demandee',
  accepted: 'acceptee',
  declined: 'declinee',
  proposed: 'proposee',
  agreed: 'convenue',
  refused: 'gardee',
  withdrawn: 'retiree',
  paused: 'en-pause',
  resumed: 'reprise',
  extended: 'prolongee',
  ended: 'terminee',
  said: 'dit',
  goals: 'objectifs',
  handedOver: 'passation-acceptee',
  stayed: 'passation-refusee',
} as const;

export type Act = keyof typeof acts;

/** The page of a relation after something was done to it: it says so. */
export function addressAfter(locale: Locale, act: Act, id: string): string {
  return `${localePath(locale, mentorshipPath(id))}?fait=${acts[act]}`;
}

/** The act that an address tells of. */
export function actIn({ fait }: Given): Act | undefined {
  return (Object.keys(acts) as Act[]).find((act) => acts[act] === fait);
}
