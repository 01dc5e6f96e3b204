import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { occurrencesOf } from '../../calendar';
import { idInput, timeInput } from '../input';
import { sessionOptions } from '../optionsOf';
import { keepMeeting, lookFirst } from '../pair';
import { lockPeople, requireFree, takeTimes } from '../times';
import { readWish } from '../wish';

/** Keeps a slot for somebody who fills in the form, for a few minutes. Whoever chooses another one lets go of it. */
export const holdSlot = defineCommand({
  name: 'holdSlot',
  permission: 'mentorship.own',
  input: z.object({ mentorship: idInput, ...timeInput }),
  prepare: async ({ req, input, person }) => {
    const slot = occurrencesOf(readWish(input))[0]!;
    return { slot, asking: await lookFirst(req, { mentorship: input.mentorship, person: person!.id, times: [slot] }) };
  },
  run: async ({ req, input: { mentorship }, person, prepared: { slot, asking } }) => {
    const { startsAt, endsAt } = slot;
    await lockPeople(req, asking.people);
    await requireFree(req, [slot], asking);
    await keepMeeting(req, mentorship, person!.id);
    const until = new Date(Date.now() + sessionOptions(req.payload.config).holdMinutes * 60_000);
    const [made] = await query<{ id: string }>(req, sql`SELECT uuidv7()::text AS id`);
    await takeTimes(req, [{ startsAt, endsAt, hold: made!.id, until }], asking);
    return { id: made!.id, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), until: until.toISOString() };
  },
});
