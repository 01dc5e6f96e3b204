import { defineCommand, notFound, query, sql, type ExtractMessage } from '@mentora/platform';
import { z } from 'zod';
import { holdCase } from '../hold';
import { caseInput } from '../input';
import { note } from '../note';
import { findSubject } from '../subjects';

/**
 * Reads what a report lets be read of a private conversation, and nothing else of it: a deliberate act, which is written
 * into the history and the audit log.
 */
export const readCaseExtract = defineCommand({
  name: 'readCaseExtract',
  permission: 'case.handle',
  input: z.object({ case: caseInput, report: caseInput }),
  run: async ({ req, input: { case: id, report }, person }): Promise<{ messages: ExtractMessage[] }> => {
    const held = await holdCase(req, id, person!.id);
    const [row] = await query<{ extract: string | null }>(
      req,
      sql`SELECT extract_id AS extract FROM case_reports WHERE id = ${report} AND case_id = ${id}`,
    );
    const read = findSubject(req.payload.config, held.subject)?.extract;
    if (!row?.extract || !read) throw notFound();
    const messages = await read(req, row.extract);
    await note(req, id, 'extractRead', { messages: messages.length });
    return { messages };
  },
});
