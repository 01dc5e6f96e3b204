import { defineCommand, MentoraError, notFound, query, sql } from '@mentora/platform';
import { consume } from '@mentora/platform/limits';
import { z } from 'zod';
import { cleanEvidence, keepEvidence } from '../evidence';
import { caseInput, filesInput } from '../input';
import { pendingStatuses, type CaseStatus } from '../status';

/** Puts a screenshot or a document beside a report of one's own, while the case is looked at. */
export const addEvidence = defineCommand({
  name: 'addEvidence',
  permission: 'case.report',
  input: z.object({ report: caseInput, files: filesInput }),
  prepare: async ({ req, input: { files }, person }) => {
    await consume(req, { name: 'case-evidence', tries: 20, seconds: 3_600 }, [person!.id]);
    return cleanEvidence(req, files);
  },
  run: async ({ req, input: { report }, prepared, person }): Promise<void> => {
    const [row] = await query<{ status: CaseStatus }>(
      req,
      sql`SELECT c.status FROM case_reports r JOIN cases c ON c.id = r.case_id WHERE r.id = ${report} AND r.reporter_id = ${person!.id}`,
    );
    if (!row) throw notFound();
    if (!(pendingStatuses as readonly string[]).includes(row.status)) throw new MentoraError('caseState', { status: 409, params: { status: row.status } });
    await keepEvidence(req, report, person!.id, prepared);
  },
});
