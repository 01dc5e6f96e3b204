import { query, sql, type PersonalData } from '@mentora/platform';

/**
 * What a person has brought. What was published stays for those who learn with it, without who brought it; all else is
 * that person’s alone and goes.
 */
export const contributionsData: PersonalData[] = [
  {
    collection: 'contributions',
    export: (payload, id) =>
      query(
        { payload },
        sql`SELECT id, type, status, title, content, licence, licence_accepted_at AS "licenceAcceptedAt", rejection_reason AS reason,
                   submitted_at AS "submittedAt", reviewed_at AS "reviewedAt", publish_at AS "publishAt", created_at AS "createdAt"
            FROM contributions WHERE contributor_id = ${id} ORDER BY created_at`,
      ),
    // The foreign keys set the contributor, who reviewed and who looks at it to null.
    erase: async (req, id) => {
      await query(req, sql`DELETE FROM contributions WHERE contributor_id = ${id} AND status <> 'approved'`);
    },
  },
  {
    collection: 'contribution-submissions',
    export: (payload, id) =>
      query(
        { payload },
        sql`SELECT s.contribution_id AS contribution, s.number, s.title, s.content, s.submitted_at AS "submittedAt", s.decision, s.reason, s.remarks, s.edited
            FROM contribution_submissions s JOIN contributions c ON c.id = s.contribution_id
            WHERE c.contributor_id = ${id} ORDER BY s.submitted_at`,
      ),
    // They go with their contribution.
    erase: async () => undefined,
  },
];
