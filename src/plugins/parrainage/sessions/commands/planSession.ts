import '../events';
import { defineCommand } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { missingOccurrences, occurrencesOf } from '../../calendar';
import { awaitedFor } from '../hours';
import { aboutInput, idInput, preparationInput, recurrenceInput, timeInput } from '../input';
import { keepSeries, keepSessions } from '../keep';
import { keepMeeting, lookFirst } from '../pair';
import { placeFor } from '../place';
import { sessionsOf } from '../queries/sessionsOf';
import { lockPeople, requireFree, takeTimes } from '../times';
import { readWish } from '../wish';

/**
 * Plans a session, or with a rule each of a series: all of them, or none where one of the times is taken. The other is
 * asked where a time lies outside of the hours that he or she has given; it is taken for both meanwhile.
 */
export const planSession = defineCommand({
  name: 'planSession',
  permission: 'mentorship.own',
  input: z.object({ mentorship: idInput, ...timeInput, ...aboutInput, preparation: preparationInput.optional(), recurrence: recurrenceInput }),
  prepare: async ({ req, input, person }) => {
    const series = readWish(input);
    const occurrences = occurrencesOf(series);
    return { series, occurrences, asking: await lookFirst(req, { mentorship: input.mentorship, person: person!.id, times: occurrences }) };
  },
  inTurn: ({ asking }) => asking.people,
  run: async ({ req, input: { mentorship, type, agenda, place, room, preparation }, person, prepared: { series, occurrences, asking } }) => {
    await lockPeople(req, asking.people);
    await requireFree(req, occurrences, asking);
    const pair = await keepMeeting(req, mentorship, person!.id);
    const awaits = await awaitedFor(req, pair, occurrences);
    const { id, ids } = await keepSeries(req, mentorship, series, occurrences.length);
    const about = { type, agenda, place: placeFor(req, { type, place, room }), preparation, awaits, by: person!.id };
    await keepSessions(req, { pair, series: id, ids, occurrences, ...about });
    await takeTimes(req, occurrences.map(({ startsAt, endsAt }, index) => ({ startsAt, endsAt, session: ids[index]! })), asking);
    await emit(req, 'session.planned', { mentorship, session: ids[0]!, series: id, by: person!.id });
    const docs = await sessionsOf(req, ids);
    return { ...docs[0]!, occurrences: docs, missing: missingOccurrences(series) };
  },
});
