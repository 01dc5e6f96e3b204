import '../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { ofSession } from '../input';
import { holdSession, requireSession } from '../own';

/** Says no to another time: what was agreed on holds. Who has asked for it takes it back by the same door. */
export const refuseToMove = defineCommand({
  name: 'refuseToMove',
  permission: 'mentorship.own',
  input: z.object(ofSession),
  run: async ({ req, input, person }) => {
    const session = await holdSession(req, { ...input, person: person!.id });
    requireSession(session, ['planned']);
    if (session.moveStartsAt === null) throw new MentoraError('moveNotAsked', { status: 409 });
    await query(
      req,
      sql`UPDATE mentorship_sessions SET move_starts_at = NULL, move_minutes = NULL, move_by = NULL, move_scope = NULL, sealed_move = NULL,
            updated_at = now() WHERE id = ${session.id}`,
    );
    const isOwn = session.moveBy === session.side;
    if (!isOwn) await emit(req, 'session.moveRefused', { mentorship: input.mentorship, session: session.id, by: person!.id });
    return { id: session.id, move: null };
  },
});
