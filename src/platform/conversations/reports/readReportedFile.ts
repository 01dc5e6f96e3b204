import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { notFound } from '../../errors';
import { contentOf, nameOf } from '../attachments/attachment';
import type { AttachmentFile } from '../attachments/attachmentFile';

/** Reads a file of a message in the extract of a reported case, and writes that down; any other is as if it were not there. */
export const readReportedFile = defineCommand({
  name: 'readReportedFile',
  permission: 'conversation.readReported',
  input: z.object({ report: z.uuid('invalid'), file: z.uuid('invalid') }),
  run: async ({ req, input: { report, file } }): Promise<AttachmentFile> => {
    const [row] = await query<{ type: string; sealed: string; sealedName: string }>(
      req,
      sql`SELECT a.type, a.sealed, a.sealed_name AS "sealedName"
          FROM conversation_reports r
          JOIN message_attachments a ON a.conversation_id = r.conversation_id AND a.seq BETWEEN r.from_seq AND r.to_seq
          JOIN messages m ON m.conversation_id = a.conversation_id AND m.seq = a.seq
          WHERE r.id = ${report} AND a.id = ${file} AND m.deleted_at IS NULL`,
    );
    const content = row && contentOf(file, row.sealed);
    if (!row || !content) throw notFound();
    await recordInAudit(req, { action: 'conversation.fileRead', subject: report, details: { file } });
    return { name: nameOf(file, row.sealedName), type: row.type, content: Buffer.from(content) };
  },
});
