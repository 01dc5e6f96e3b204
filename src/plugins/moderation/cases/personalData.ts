import { query, sql, type PersonalData } from '@mentora/platform';
import { readEvidence, readText } from './texts';

const stays = () => Promise.resolve();

/** What a person has reported, with what it shows. Reports stay with their case, without who has made them. */
const reports: PersonalData = {
  collection: 'case-reports',
  export: async (payload, id) => {
    const rows = await query<{ id: string; case: string; reason: string; sealed: string | null; at: string }>(
      { payload },
      sql`SELECT id, case_id AS case, reason, sealed, created_at AS at FROM case_reports WHERE reporter_id = ${id} ORDER BY id`,
    );
    return rows.map(({ sealed, ...row }) => ({ ...row, text: readText('case-report', row.id, sealed) }));
  },
  erase: stays,
};

/** Files that a person has put beside a report, whole. They go with the account, by their foreign key. */
const evidence: PersonalData = {
  collection: 'case-evidence',
  export: async (payload, id) => {
    const rows = await query<{ id: string; report: string; type: string; sealedName: string; sealed: string }>(
      { payload },
      sql`SELECT id, report_id AS report, type, sealed_name AS "sealedName", sealed FROM case_evidence WHERE uploader_id = ${id} ORDER BY id`,
    );
    return rows.map(({ sealedName, sealed, ...row }) => {
      const file = readEvidence(row.id, sealedName, sealed);
      return { ...row, name: file?.name ?? '', base64: file?.content.toString('base64') ?? null };
    });
  },
  erase: stays,
};

/**
 * The cases that a person knows of, and what was decided of the person. A case about the account itself, or about what is
 * known by its id, ends with it.
 */
const cases: PersonalData = {
  collection: 'cases',
  export: async (payload, id) => {
    const rows = await query<{ case: string; measure: string | null; sealed: string | null }>(
      { payload },
      sql`SELECT c.id AS case, p.side, c.status, c.subject, p.informed_at AS "informedAt", d.measure, d.ground, d.sealed, d.decided_at AS "decidedAt"
          FROM case_parties p JOIN cases c ON c.id = p.case_id LEFT JOIN case_decisions d ON d.case_id = c.id AND d.person_id = p.person_id
          WHERE p.person_id = ${id} AND p.informed_at IS NOT NULL ORDER BY c.id`,
    );
    return rows.map(({ sealed, ...row }) => ({ ...row, text: readText('case-decision', row.case, sealed) }));
  },
  erase: async (req, id) => {
    await query(
      req,
      sql`UPDATE cases SET status = 'closed', due_at = NULL, subject_id = 'gone.' || id, updated_at = now() WHERE subject_id = ${id}`,
    );
  },
};

/** What a person has contested, and asked for. It goes with the account, by its foreign keys. */
const appeals: PersonalData = {
  collection: 'case-appeals',
  export: async (payload, id) => {
    const rows = await query<{ case: string; sealed: string; sealedAnswer: string | null; outcome: string | null; at: string }>(
      { payload },
      sql`SELECT case_id AS case, sealed, sealed_answer AS "sealedAnswer", outcome, created_at AS at FROM case_appeals WHERE person_id = ${id} ORDER BY case_id`,
    );
    return rows.map(({ sealed, sealedAnswer, ...row }) => ({
      ...row,
      text: readText('case-appeal', row.case, sealed),
      answer: readText('case-answer', row.case, sealedAnswer),
    }));
  },
  erase: stays,
};

const requests: PersonalData = {
  collection: 'case-requests',
  export: (payload, id) =>
    query({ payload }, sql`SELECT case_id AS case, kind, created_at AS at, answered_at AS "answeredAt" FROM case_requests WHERE person_id = ${id} ORDER BY id`),
  erase: stays,
};

/** What a person has done in cases as one who handles them; what was done stays. */
const acts: PersonalData = {
  collection: 'case-history',
  export: (payload, id) => query({ payload }, sql`SELECT case_id AS case, action, at FROM case_history WHERE actor_id = ${id} ORDER BY id`),
  erase: stays,
};

export const casesData: PersonalData[] = [reports, evidence, cases, appeals, requests, acts];
