import { inTransaction, query, sql } from '@mentora/platform';
import { createLocalReq, type Payload } from 'payload';
import { eraseMinor } from './eraseMinor';
import { waitingDays } from './guardian';

/** Of `guardians`: nobody has agreed in time. */
const overdue = sql`agreed_at IS NULL AND needed_until > current_date
  AND waiting_since < now() - make_interval(days => ${waitingDays})`;

/**
 * Erases the accounts whose guardians have not agreed in time, and forgets the birth dates and guardians of those who
 * are of age.
 */
export async function sweepMinors(payload: Payload): Promise<void> {
  const waiting = await query<{ person: string }>({ payload }, sql`SELECT person_id AS person FROM guardians WHERE ${overdue}`);
  for (const { person } of waiting) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      // The account is held before it is looked at again: a guardian may agree at this very moment.
      await query(req, sql`SELECT FROM users WHERE id = ${person} FOR UPDATE`);
      const still = await query(req, sql`SELECT FROM guardians WHERE person_id = ${person} AND ${overdue}`);
      if (still.length > 0) await eraseMinor(req, person);
    });
  }
  await query(
    { payload },
    sql`WITH grown AS (DELETE FROM minors WHERE adult_from <= current_date RETURNING person_id)
        DELETE FROM guardians USING grown WHERE guardians.person_id = grown.person_id`,
  );
}
