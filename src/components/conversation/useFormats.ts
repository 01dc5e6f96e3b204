import { useMemo } from 'react';
import type { Locale } from '@mentora/platform/i18n';

/** How moments are written on a page of a conversation, in its language and its reader's zone. */
export interface Formats {
  time: (at: string) => string;
  day: (at: string) => string;
  /** The same for two moments of one day. */
  dayKey: (at: string | Date) => string;
}

/** Formats that are made once: to make one takes longer than to use it a hundred times. */
export function useFormats(locale: Locale, timeZone: string): Formats {
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
    const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone });
    const key = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
    return {
      time: (at) => time.format(new Date(at)),
      day: (at) => day.format(new Date(at)),
      dayKey: (at) => key.format(new Date(at)),
    };
  }, [locale, timeZone]);
}
