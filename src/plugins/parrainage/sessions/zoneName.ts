import type { Locale } from '@mentora/platform/i18n';

/** What a zone's time is called in a language, summer and winter alike: « heure d’Europe centrale ». */
export function zoneName(locale: Locale, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(new Date());
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
