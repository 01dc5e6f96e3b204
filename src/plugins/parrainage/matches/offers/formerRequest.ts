import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { readText } from '../../mentorships/texts';

/** What a mentee wrote in a request of one's own that came to nothing, to ask somebody else with it; null for anybody else's. */
export async function formerRequest(
  { payload }: Pick<PayloadRequest, 'payload'>,
  mentee: string,
  id: unknown,
): Promise<{ message: string; goals: string; months: number } | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await query<{ id: string; message: string | null; goals: string | null; months: number }>(
    { payload },
    sql`SELECT id, sealed_message AS message, sealed_goals AS goals, duration_months::int AS months FROM mentorships
        WHERE id = ${String(id)} AND mentee_id = ${mentee} AND status IN ('declined', 'expired')`,
  );
  if (!row) return null;
  return { message: readText('mentorship-message', row.id, row.message) ?? '', goals: readText('mentorship-goals', row.id, row.goals) ?? '', months: row.months };
}
