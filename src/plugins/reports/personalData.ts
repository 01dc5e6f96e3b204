import { query, sql, type PersonalData } from '@mentora/platform';

/** What a person reported stays useful without the person. */
export const reportsData: PersonalData = {
  collection: 'error-reports',
  export: (payload, id) =>
    query(
      { payload },
      sql`SELECT exercise_id AS exercise, step, about, message, status, created_at AS "createdAt"
          FROM error_reports WHERE reporter_id = ${id} ORDER BY created_at`,
    ),
  // The foreign keys set the reporter, and who handled it, to null.
  erase: async () => undefined,
};
