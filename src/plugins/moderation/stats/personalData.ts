import { query, sql, type PersonalData } from '@mentora/platform';

/** What is kept of what a contributor did, and the figures made of it: they go with the account. */
export const statsData: PersonalData = {
  collection: 'contributor-stats',
  export: async (payload, id) => {
    const [figures] = await query<{ row: Record<string, unknown> }>(
      { payload },
      sql`SELECT to_jsonb(s) - 'person_id' AS row FROM contributor_stats s WHERE person_id = ${id}`,
    );
    const happened = await query(
      { payload },
      sql`SELECT key, kind, contribution_id AS contribution, subject_id AS subject, happened_at AS at
          FROM contributor_events WHERE contributor_id = ${id} ORDER BY happened_at`,
    );
    return { figures: figures?.row ?? null, happened };
  },
  // The foreign keys delete both.
  erase: async () => undefined,
};
