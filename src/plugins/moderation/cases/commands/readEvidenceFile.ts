import { defineCommand, notFound, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { holdCase } from '../hold';
import { caseInput } from '../input';
import { note } from '../note';
import { readEvidence } from '../texts';

/** Reads a file that was put beside a report, and writes that down. */
export const readEvidenceFile = defineCommand({
  name: 'readEvidenceFile',
  permission: 'case.handle',
  input: z.object({ case: caseInput, file: caseInput }),
  run: async ({ req, input: { case: id, file }, person }): Promise<{ name: string; type: string; content: Buffer<ArrayBuffer> }> => {
    await holdCase(req, id, person!.id);
    const [row] = await query<{ type: string; sealedName: string; sealed: string }>(
      req,
      sql`SELECT e.type, e.sealed_name AS "sealedName", e.sealed FROM case_evidence e JOIN case_reports r ON r.id = e.report_id
          WHERE e.id = ${file} AND r.case_id = ${id}`,
    );
    const found = row && readEvidence(file, row.sealedName, row.sealed);
    if (!row || !found) throw notFound();
    await note(req, id, 'evidenceRead', { file });
    return { ...found, type: row.type };
  },
});
