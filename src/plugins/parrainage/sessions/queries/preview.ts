import { demand, readInput } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { previewOf } from '../../calendar';
import { idInput, recurrenceInput, timeInput } from '../input';
import { pairOf, requireMeeting } from '../pair';
import { takenAmong } from '../times';
import { readWish } from '../wish';
import { zonesOf } from './freeTimes';

export const previewInput = z.object({ mentorship: idInput, ...timeInput, recurrence: recurrenceInput });

/**
 * What a session or a series would be before anybody agrees to it: when it takes place, which times are taken, where summer
 * time moves its hour for one of the two, and what does not exist.
 */
export async function previewSessions(req: PayloadRequest, given: z.input<typeof previewInput>) {
  const person = demand(req, 'mentorship.own')!.id;
  const input = readInput(previewInput, given);
  const pair = await pairOf(req, input.mentorship, person);
  const series = readWish(input);
  requireMeeting(pair);
  const zones = await zonesOf(req, pair);
  const { occurrences, ...preview } = previewOf(series, [zones.mentor, zones.mentee]);
  const taken = new Set((await takenAmong(req, occurrences, { people: [pair.mentor, pair.mentee], by: person })).map(({ startsAt }) => Date.parse(startsAt)));
  return {
    timeZone: series.timeZone,
    zones,
    ...preview,
    occurrences: occurrences.map(({ number, startsAt, endsAt, hourTwice }) => ({ number, startsAt, endsAt, hourTwice, taken: taken.has(startsAt.getTime()) })),
  };
}
