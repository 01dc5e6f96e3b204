import { query, sql, type PersonalData } from '@mentora/platform';
import { unseal } from '@mentora/platform/crypto';

interface Row extends Record<string, unknown> {
  id: string;
  exercise: string;
  sealed: string;
}

/** What a person said goes into the export of his or her data, and goes with the account. */
export const thanksData: PersonalData = {
  collection: 'thanks',
  export: async (payload, id) => {
    const rows = await query<Row>({ payload }, sql`SELECT id, exercise_id AS exercise, sealed FROM thanks WHERE person_id = ${id}`);
    return rows.map((row) => ({ exercise: row.exercise, text: unseal(row.sealed, ['thanks', row.id]) }));
  },
  erase: async (req, id) => {
    await query(req, sql`DELETE FROM thanks WHERE person_id = ${id}`);
  },
};
