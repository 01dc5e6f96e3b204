import { MentoraError, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Held } from './hold';
import { note } from './note';

/** The longest relation, in months. */
const mostMonths = 36;

/** Moves the planned end of a running relation, from now on where it has passed, in the transaction of `req`. Answers the new one. */
export async function prolong(req: PayloadRequest, { id, months: before }: Pick<Held, 'id' | 'months'>, months: number): Promise<string> {
  if (before + months > mostMonths) throw new MentoraError('invalidInput', { status: 400, fields: { months: 'tooMany' } });
  const [row] = await query<{ plannedEnd: string }>(
    req,
    sql`UPDATE mentorships SET duration_months = duration_months + ${months}, updated_at = now(),
          planned_end = greatest(planned_end, coalesce(paused_at, now())) + make_interval(months => ${months})
        WHERE id = ${id} RETURNING to_json(planned_end)#>>'{}' AS "plannedEnd"`,
  );
  await note(req, id, 'extended', { months });
  return new Date(row!.plannedEnd).toISOString();
}
