import { localePath, type Locale } from '@mentora/platform/i18n';
import { isDay } from '../../calendar';
import type { HistoryWishes } from '../../sessions/queries/ownHistory';
import { sessionTypes } from '../../sessions/status';
import type { Given } from '../addresses';
import { historyPath } from './calendarAddress';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What one's history is narrowed by, read from the address of its page. What makes no sense there is left aside. */
export function readHistoryWishes(given: Given): HistoryWishes {
  const one = (name: string) => (typeof given[name] === 'string' ? given[name] : '');
  const q = one('q').trim().slice(0, 100);
  const type = sessionTypes.find((each) => each === given.type);
  const [person, from, to] = [one('avec'), one('du'), one('au')];
  return {
    ...(q && { q }),
    ...(type && { type }),
    ...(uuid.test(person) && { person }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
  };
}

/** The address of one's history, narrowed. */
export function historyAddress(locale: Locale, { q, type, person, from, to }: HistoryWishes, page = 1): string {
  const search = new URLSearchParams({
    ...(q && { q }),
    ...(type && { type }),
    ...(person && { avec: person }),
    ...(from && { du: from }),
    ...(to && { au: to }),
    ...(page > 1 && { page: String(page) }),
  });
  return localePath(locale, historyPath) + (search.size > 0 ? `?${search}` : '');
}

/** Where the same sessions are to be had as a file, in the language of the page. */
export function historyFile(locale: Locale, kind: 'csv' | 'pdf', wishes: HistoryWishes): string {
  return `/api/session-history/${kind}?${new URLSearchParams({ ...wishes, locale })}`;
}
