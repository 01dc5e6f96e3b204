import { addDays, dayIn } from '@mentora/platform/i18n';

/**
 * How many days in a row something was done, up to today in the person's own zone. A day that is not over
 * yet breaks nothing: the row still counts when its last day was yesterday.
 */
export function daysInARow(instants: readonly Date[], zone: string, now: Date): number {
  const days = new Set(instants.map((instant) => dayIn(zone, instant)));
  const today = dayIn(zone, now);
  let day = days.has(today) ? today : addDays(today, -1);
  let count = 0;
  while (days.has(day)) {
    count += 1;
    day = addDays(day, -1);
  }
  return count;
}
