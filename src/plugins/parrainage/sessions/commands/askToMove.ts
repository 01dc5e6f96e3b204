import '../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { neededText, ofSession, scopeInput, timeInput } from '../input';
import { movedTimes } from '../move';
import { holdSession, requireSession } from '../own';
import { minutesBetween } from '../read';
import { sealText } from '../texts';
import { refuseTaken, takenAmong } from '../times';
import { readWish } from '../wish';

const { startsAt, durationMinutes, timeZone } = timeInput;

/**
 * Asks the other for another time, with the reason; until the other has agreed, the time is as it was. Who asks while the
 * other has asked too proposes something else instead.
 */
export const askToMove = defineCommand({
  name: 'askToMove',
  permission: 'mentorship.own',
  input: z.object({
    ...ofSession,
    startsAt,
    durationMinutes: durationMinutes.optional(),
    timeZone: timeZone.optional(),
    scope: scopeInput,
    reason: neededText,
  }),
  run: async ({ req, input: { mentorship, session: id, scope, reason, ...wish }, person }) => {
    const session = await holdSession(req, { mentorship, session: id, person: person!.id });
    requireSession(session, ['planned']);
    if (scope === 'following' && !session.rule) throw new MentoraError('invalidInput', { status: 400, fields: { scope: 'invalid' } });
    const minutes = wish.durationMinutes ?? minutesBetween(session.startsAt, session.endsAt);
    const to = readWish({ startsAt: wish.startsAt, durationMinutes: minutes, timeZone: wish.timeZone ?? session.timeZone });
    const { times, sessions } = await movedTimes(req, session, { startsAt: to.startsAt, durationMinutes: minutes, scope });
    const people = [session.mentor, session.mentee].filter((one) => one !== null);
    refuseTaken(await takenAmong(req, times, { people, by: person!.id, except: sessions }));
    await query(
      req,
      sql`UPDATE mentorship_sessions SET move_starts_at = ${to.startsAt.toISOString()}, move_minutes = ${minutes}, move_by = ${session.side},
            move_scope = ${scope}, sealed_move = ${sealText('session-move', id, reason)}, updated_at = now() WHERE id = ${id}`,
    );
    await emit(req, 'session.moveAsked', { mentorship, session: id, by: person!.id });
    return { id, move: { startsAt: to.startsAt.toISOString(), durationMinutes: minutes, by: session.side, scope, reason } };
  },
});
