import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';

/** What a part of the view is drawn from. */
export interface CareGround {
  req: PayloadRequest;
  locale: Locale;
  /** What the address asks for. */
  asked: Record<string, string | string[] | undefined>;
}

/** One word of the address; empty where there is none. */
export const wordOf = (asked: CareGround['asked'], name: string): string => (typeof asked[name] === 'string' ? asked[name].slice(0, 100) : '');

/** The number of the page that is asked for. */
export const pageOfAddress = (asked: CareGround['asked']): number => (/^[1-9]\d{0,4}$/.test(wordOf(asked, 'page')) ? Number(asked.page) : 1);

/** The same address with something changed. */
export function withChange(asked: CareGround['asked'], change: Record<string, string>): string {
  const kept = Object.entries(asked).filter((one): one is [string, string] => typeof one[1] === 'string' && one[0] !== 'page');
  const search = new URLSearchParams({ ...Object.fromEntries(kept), ...change });
  for (const [name, value] of [...search]) if (value === '') search.delete(name);
  return `/admin/mentorships${search.size > 0 ? `?${search}` : ''}`;
}
