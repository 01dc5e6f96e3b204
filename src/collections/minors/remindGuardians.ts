import { inTransaction, isLocale, query, sql } from '@mentora/platform';
import { createLocalReq, type Payload } from 'payload';
import { openGuardian, waitingDays } from './guardian';
import { remindGuardian } from './mails';

/** After how many days without an answer a guardian is reminded: twice, and then no more. */
export const reminderDays = [3, 10] as const;

type Days = (typeof reminderDays)[number];

interface Row extends Record<string, unknown> {
  id: string;
  person: string;
  name: string;
  sealed: string;
  locale: string;
  until: string;
  timeZone: string;
}

/**
 * Reminds guardians who have not answered, each once after three days and once after ten. Who was missed while nothing ran is
 * reminded once, not twice in a row. A guardian who has withdrawn has answered.
 */
export async function remindGuardians(payload: Payload): Promise<void> {
  for (const days of reminderDays.toReversed()) {
    const due = await query<{ id: string }>({ payload }, sql`SELECT id FROM guardians WHERE ${isDue(days)}`);
    for (const { id } of due) await remind(payload, id, days);
  }
}

/** Of `guardians`: asked so many days ago, without an answer and without the reminder that is due then. */
const isDue = (days: Days) => sql`agreed_at IS NULL AND needed_until > current_date AND asked_at < now() - make_interval(days => ${days})
  AND reminded < ${sql.raw(String(days))}`;

/** The mail and the note that it was sent stand or fall together; of two that remind at the same moment one finds the note. */
async function remind(payload: Payload, id: string, days: Days): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const [row] = await query<Row>(
      req,
      sql`WITH noted AS (UPDATE guardians SET reminded = ${days} WHERE id = ${id} AND ${isDue(days)} RETURNING *)
          SELECT noted.id, noted.person_id AS person, u.name, noted.sealed, noted.locale, u.time_zone AS "timeZone",
                 noted.waiting_since + make_interval(days => ${waitingDays}) AS until
          FROM noted JOIN users u ON u.id = noted.person_id`,
    );
    const address = row && openGuardian(row.sealed, row.id);
    if (!row || !address) return;
    const { person, name, timeZone } = row;
    const locale = isLocale(row.locale) ? row.locale : 'fr';
    await remindGuardian(req, { id, person, name, address, locale }, { until: new Date(row.until), timeZone });
  });
}
