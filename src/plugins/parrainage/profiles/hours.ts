import { isTimeZone } from '@mentora/platform/i18n';
import { z } from 'zod';

const minute = z.number('invalid').int('invalid');
const hours = z
  .object({ from: minute.min(0, 'invalid'), to: minute.max(1440, 'invalid') })
  .refine(({ from, to }) => from < to, { error: 'invalid', path: ['to'] });
const weekly = z
  .object({ day: minute.min(1, 'invalid').max(7, 'invalid'), from: minute.min(0, 'invalid'), to: minute.max(1440, 'invalid') })
  .refine(({ from, to }) => from < to, { error: 'invalid', path: ['to'] });
const day = z.iso.date('invalidDate');
const mostDays = 400;

/**
 * When somebody has time, by the clock on his or her own wall: days are 1 for Monday to 7 for Sunday, hours are minutes
 * after midnight, dates are days of the calendar. Holidays pass before exceptions, and those before the week.
 */
export const availabilityInput = z
  .object({
    timeZone: z.string('required').max(64, 'invalid').refine(isTimeZone, 'unknownZone'),
    weekly: z.array(weekly, 'invalid').max(100, 'tooMany').default([]),
    exceptions: z.array(z.object({ date: day, hours: z.array(hours, 'invalid').max(24, 'tooMany') }), 'invalid').max(mostDays, 'tooMany').default([]),
    holidays: z
      .array(z.object({ from: day, to: day }).refine(({ from, to }) => from <= to, { error: 'invalidDate', path: ['to'] }), 'invalid')
      .max(mostDays, 'tooMany')
      .default([]),
  })
  .refine((value) => !value.weekly.some((one, index) => value.weekly.some((other, at) => at < index && overlap(one, other))), {
    error: 'hoursOverlap',
    path: ['weekly'],
  });

export type Availability = z.output<typeof availabilityInput>;

function overlap(one: { day: number; from: number; to: number }, other: { day: number; from: number; to: number }): boolean {
  return one.day === other.day && one.from < other.to && other.from < one.to;
}
