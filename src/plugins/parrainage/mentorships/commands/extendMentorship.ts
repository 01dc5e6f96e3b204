import '../../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { monthsInput } from '../../profiles/input';
import { holdOwn, requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import { note } from '../note';
import { runningStatuses, type MentorshipStatus } from '../status';

/** The longest relation, in months. */
const mostMonths = 36;

/** Moves the planned end; from now on where it has passed. The other is told, and may end the relation at any time. */
export const extendMentorship = defineCommand({
  name: 'extendMentorship',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput, months: monthsInput }),
  run: async ({ req, input: { mentorship: id, months }, person }): Promise<{ id: string; status: MentorshipStatus; plannedEnd: string }> => {
    const held = await holdOwn(req, id, person!.id);
    requireStatus(held, runningStatuses);
    if (held.months + months > mostMonths) throw new MentoraError('invalidInput', { status: 400, fields: { months: 'tooMany' } });
    const [row] = await query<{ plannedEnd: string }>(
      req,
      sql`UPDATE mentorships SET duration_months = duration_months + ${months}, updated_at = now(),
            planned_end = greatest(planned_end, coalesce(paused_at, now())) + make_interval(months => ${months})
          WHERE id = ${id} RETURNING to_json(planned_end)#>>'{}' AS "plannedEnd"`,
    );
    await note(req, id, 'extended', { months });
    await emit(req, 'mentorship.extended', { mentorship: id, side: held.side });
    return { id, status: held.status, plannedEnd: new Date(row!.plannedEnd).toISOString() };
  },
});
