/** Minutes after midnight of every half hour of a day. */
export const halfHours: readonly number[] = Array.from({ length: 48 }, (_, index) => index * 30);

/** A time of day as people of a language write it. */
export function clock(locale: string, minutes: number): string {
  const date = new Date(Date.UTC(2000, 0, 1, 0, minutes));
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(date);
}
