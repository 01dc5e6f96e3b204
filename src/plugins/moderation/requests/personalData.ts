import { query, sql, type PersonalData } from '@mentora/platform';

/** What a person asked goes with the account; what he or she decided of others' requests stays, without who decided. */
export const requestsData: PersonalData = {
  collection: 'contributor-requests',
  export: async (payload, id) => ({
    asked: await query(
      { payload },
      sql`SELECT message, experience, status, admin_notes AS notes, created_at AS "createdAt", reviewed_at AS "reviewedAt"
          FROM contributor_requests WHERE person_id = ${id} ORDER BY created_at`,
    ),
    decided: await query(
      { payload },
      sql`SELECT status, admin_notes AS notes, reviewed_at AS "reviewedAt"
          FROM contributor_requests WHERE reviewed_by_id = ${id} ORDER BY reviewed_at`,
    ),
  }),
  // The foreign keys delete what was asked and set who decided to null.
  erase: async () => undefined,
};
