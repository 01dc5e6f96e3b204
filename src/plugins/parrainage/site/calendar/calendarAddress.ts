import { localePath, type Locale } from '@mentora/platform/i18n';
import { isDay } from '../../calendar';
import type { Given } from '../addresses';
import { views, type View } from './days';

export const calendarPath = '/calendrier';
export const historyPath = `${calendarPath}/historique`;

const words: Record<View, string> = { month: 'mois', week: 'semaine', list: 'liste' };

/** What an address of the calendar asks for. Without a view a phone shows the list, a desk the month. */
export interface CalendarWish {
  view?: View;
  day?: string;
}

/** Reads it from an address; what makes no sense there is left aside. */
export function readCalendarWish(given: Given): CalendarWish {
  const view = views.find((one) => words[one] === given.vue);
  const { jour } = given;
  // No calendar of anybody's is as far away, and beyond dates are written another way.
  const day = typeof jour === 'string' && /^(19|20|21)/.test(jour) && isDay(jour) ? jour : undefined;
  return { ...(view && { view }), ...(day && { day }) };
}

/** The address of a view at a day. */
export function calendarAddress(locale: Locale, { view, day }: CalendarWish = {}): string {
  const search = new URLSearchParams({ ...(view && { vue: words[view] }), ...(day && { jour: day }) });
  return localePath(locale, calendarPath) + (search.size > 0 ? `?${search}` : '');
}

/** What was just done to the private address, as the page's own tells it. */
export const feedActs = { opened: 'ouverte', renewed: 'changee', closed: 'fermee' } as const;
export type FeedAct = keyof typeof feedActs;

/** The calendar after something was done to the private address: it says so. */
export const calendarAfter = (locale: Locale, act: FeedAct): string => `${localePath(locale, calendarPath)}?fait=${feedActs[act]}`;

/** The act that an address tells of. */
export function feedActIn({ fait }: Given): FeedAct | undefined {
  return (Object.keys(feedActs) as FeedAct[]).find((act) => feedActs[act] === fait);
}
