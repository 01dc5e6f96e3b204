import type { Locale } from '@mentora/platform/i18n';
import { zoneDifference } from '../../calendar';
import { translator } from '../../messages';

/** How another's clocks stand to one's own, in words: « 6 h de moins que chez vous ». */
export function zoneLine(locale: Locale, own: string, other: string, at: Date): string {
  const words = translator(locale, 'site');
  const { key, hours, minutes } = zoneDifference(own, other, at);
  if (key === 'same') return words('person.sameHour');
  const span = minutes === 0 ? words('person.hours', { hours }) : words('person.hoursMinutes', { hours, minutes });
  return words(`person.${key}`, { span });
}
