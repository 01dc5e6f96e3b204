import { MentoraError } from '@mentora/platform';
import { readSeries, readTypedTime, type Problem, type Series } from '../calendar';

export interface TimeWish {
  startsAt: string;
  durationMinutes: number;
  timeZone: string;
  recurrence?: string | null;
}

/** What somebody asks for as a series of one or more. Throws 400 with the code of what is wrong with it. */
export function readWish({ startsAt, ...wish }: TimeWish, now = new Date()): Series {
  const at = instantOf(startsAt, wish.timeZone);
  // Rules know no fractions of a second.
  if (wish.recurrence) at.setUTCMilliseconds(0);
  const read = readSeries({ ...wish, startsAt: at }, now);
  if ('problem' in read) throw refusal(read.problem);
  return read.series;
}

/** An instant as it was sent, or as it was typed by the clocks of a zone. */
export function instantOf(text: string, timeZone: string): Date {
  if (/(z|[+-]\d\d:?\d\d)$/i.test(text)) {
    const at = new Date(text);
    if (!/^\d{4}-\d\d-\d\d[T ]/i.test(text) || Number.isNaN(at.getTime())) throw refusal({ code: 'timeInvalid', field: 'startsAt' });
    return at;
  }
  const read = readTypedTime(text, timeZone);
  if ('problem' in read) throw refusal(read.problem);
  return read.startsAt;
}

/** What is wrong with a time, as a form and a program are told. */
export function refusal({ code, field, params }: Problem): MentoraError {
  return new MentoraError('invalidInput', { status: 400, fields: { [field]: code }, ...(params && { params }) });
}
