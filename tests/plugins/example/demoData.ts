import { query, sql, type DemoData } from '@mentora/platform';
import { seal } from '@mentora/platform/crypto';

/** Called on an empty database, after the demo's people and exercises are there. */
export const thanksDemo: DemoData = {
  key: 'thanks',
  seed: async (payload, { log, scale }) => {
    const rows = await query<{ id: string; exercise: string; person: string }>(
      { payload },
      sql`SELECT uuidv7() AS id, e.id AS exercise, u.id AS person FROM exercises e CROSS JOIN users u LIMIT ${scale}`,
    );
    for (const { id, exercise, person } of rows) {
      const sealed = seal('Merci, j’ai enfin compris !', ['thanks', id]);
      await query({ payload }, sql`INSERT INTO thanks (id, exercise_id, person_id, sealed) VALUES (${id}, ${exercise}, ${person}, ${sealed})`);
    }
    log(`${rows.length} thanks`);
  },
};
