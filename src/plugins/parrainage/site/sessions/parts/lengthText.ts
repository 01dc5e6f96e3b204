import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../../messages';

/** How long something lasts, in words: « 45 minutes », « 1 h 30 ». */
export function lengthText(locale: Locale, minutes: number): string {
  const words = translator(locale, 'planning');
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return words('minutes', { minutes });
  return rest === 0 ? words('hours', { hours }) : words('hoursMinutes', { hours, minutes: String(rest).padStart(2, '0') });
}
