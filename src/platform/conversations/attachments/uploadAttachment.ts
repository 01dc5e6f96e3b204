import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { MentoraError } from '../../errors';
import { consume } from '../../limits/consume';
import { requireClean } from '../../uploads';
import { conversationInput } from '../input';
import { beMember, refuseShut } from '../turn';
import { readAttachment, sealAttachment, type Attachment, type AttachmentRow } from './attachment';
import { cleanFile } from './cleanFile';
import { largestImage } from './limits';

const eachMinute = { name: 'attachments', tries: 20, seconds: 60 };

/** What is handed over and not sent within a day is forgotten; so many of a person's may wait for that. */
const mostWaiting = 40;

/** Hands over a file for a message of a conversation of one's own. The message that is sent with its id has it. */
export const uploadAttachment = defineCommand({
  name: 'uploadAttachment',
  permission: 'conversation.own',
  input: z.object({ conversation: conversationInput, name: z.string('required').trim().max(200, 'tooLong'), file: z.instanceof(Buffer) }),
  prepare: async ({ req, input: { conversation, file }, person }) => {
    await consume(req, eachMinute, [person!.id]);
    await beMember({ payload: req.payload }, conversation, person!.id);
    await refuseShut({ payload: req.payload }, conversation, person!.id);
    // What is larger is refused anyway.
    if (file.length <= largestImage) await requireClean(req, file);
    return cleanFile(file);
  },
  run: async ({ req, input: { conversation, name }, prepared: { content, type, width, height }, person }): Promise<Attachment> => {
    await beMember(req, conversation, person!.id);
    const [waiting] = await query<{ count: number }>(
      req,
      sql`SELECT count(*)::int AS count FROM message_attachments WHERE uploader_id = ${person!.id} AND seq IS NULL`,
    );
    if (waiting!.count >= mostWaiting) throw new MentoraError('tooManyTries', { status: 429, params: { minutes: 60 } });
    const id = randomUUID();
    const { sealedName, sealed } = sealAttachment(id, name, content);
    const [row] = await query<AttachmentRow>(
      req,
      sql`INSERT INTO message_attachments (id, conversation_id, uploader_id, type, bytes, width, height, sealed_name, sealed)
          VALUES (${id}, ${conversation}, ${person!.id}, ${type}, ${content.length}, ${width}, ${height}, ${sealedName}, ${sealed})
          RETURNING id, sealed_name AS "sealedName", type, bytes, width, height`,
    );
    return readAttachment(row!);
  },
});
