import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { uuids } from '../../command/lists';
import { query, sql } from '../../command/query';
import { MentoraError } from '../../errors';
import { countTry, refuseOneTooMany, type Tries } from '../../limits/consume';
import { tell } from '../../realtime/tell';
import { mostAttachments } from '../attachments/limits';
import { conversationInput, writtenInput } from '../input';
import { messageColumns, readMessage, sealMessage, type Message, type MessageRow } from '../message';
import { askForWatch } from '../notices/watch';
import { messageEvent } from '../socketEvents/message';
import { beMember, hearers, isMember, isShut, refuseShut } from '../turn';

const eachMinute = { name: 'messages', tries: 60, seconds: 60 };

/**
 * Writes a message into a conversation of one's own. The page makes an id for it: sent again, because the answer was
 * lost, it is the same message. Whoever has the answer has it in the database.
 */
export const sendMessage = defineCommand({
  name: 'sendMessage',
  permission: 'conversation.own',
  input: z
    .object({
      conversation: conversationInput,
      clientId: z.uuid('invalid'),
      // A file needs no words.
      text: writtenInput.default(''),
      attachments: z.array(z.uuid('invalid'), 'invalid').max(mostAttachments, 'tooMany').default([]),
    })
    .refine(({ text, attachments }) => text !== '' || attachments.length > 0, { error: 'required', path: ['text'] }),
  prepare: ({ req }) => askForWatch(req.payload),
  inOneStatement: true,
  run: async ({ req, input: { conversation, clientId, text, attachments }, prepared: round, person }): Promise<Message> => {
    const wish: Wish = { conversation, clientId, author: person!.id, files: [...new Set(attachments)] };
    const { count, wait, hearers: people, ...row } = await write(req, wish, sealMessage(text, wish), round);
    refuseOneTooMany(eachMinute, { count, wait });
    if (row.seq === null) return readMessage(await writtenBefore(req, wish));

    const place = { conversation, seq: row.seq };
    const message = readMessage(wish.files.length > 0 ? await messageAt(req, place) : row);
    tell(req, people, messageEvent, place, message);
    // The message may have waited for its turn until after the look that was asked for.
    await askForWatch(req.payload);
    return message;
  },
});

interface Wish {
  conversation: string;
  author: string;
  clientId: string;
  /** Ids of files that the author has handed over. */
  files: readonly string[];
}

/** The message, where it is written now, and who hears of it. */
type Written = Tries & { hearers: string[] } & ({ seq: null } | MessageRow);

/**
 * Everything in one statement, for people wait for it: the try is counted, the turn in the conversation is taken until
 * the commit (who writes at the same moment waits, so places and changes are given once, in the order of the commits),
 * and the message is there with its files. Without the right to write, a file, or another message of the same id, there
 * is only the count.
 */
async function write(req: PayloadRequest, { conversation, author, clientId, files }: Wish, sealed: string, round: Date): Promise<Written> {
  const [row] = await query<Written>(
    req,
    sql`WITH tried AS (${countTry(req, eachMinute, [author])}),
        files AS (
          SELECT a.id FROM message_attachments a
          WHERE a.id = ANY (${uuids(files)})
            AND a.conversation_id = ${conversation} AND a.uploader_id = ${author} AND a.seq IS NULL FOR UPDATE OF a
        ),
        turn AS (
          SELECT c.id, c.last_seq + 1 AS seq, c.last_change + 1 AS change FROM conversations c
          WHERE c.id = ${conversation} AND ${isMember(author)} AND NOT ${isShut(author)}
            AND (SELECT count FROM tried) <= ${eachMinute.tries}::int AND (SELECT count(*) FROM files) = ${files.length}::int
          FOR UPDATE OF c
        ),
        m AS (
          INSERT INTO messages (conversation_id, seq, change, author_id, client_id, sealed)
          SELECT id, seq, change, ${author}::uuid, ${clientId}::uuid, ${sealed}::text FROM turn
          ON CONFLICT DO NOTHING RETURNING *
        ),
        turned AS (
          UPDATE conversations c SET last_seq = m.seq, last_change = m.change, notice_at = coalesce(c.notice_at, ${round.toISOString()})
          FROM m WHERE c.id = m.conversation_id
        ),
        given AS (UPDATE message_attachments a SET seq = m.seq FROM m, files WHERE a.id = files.id)
        SELECT tried.count, tried.wait, ${messageColumns},
          ARRAY(SELECT person::text FROM (${hearers(conversation, author)}) heard) AS hearers
        FROM tried LEFT JOIN m ON true`,
    { often: true },
  );
  return row!;
}

/** What had been written by this id, or else why nothing was. */
async function writtenBefore(req: PayloadRequest, { conversation, author, clientId, files }: Wish): Promise<MessageRow> {
  await beMember(req, conversation, author);
  const [known] = await query<MessageRow>(
    req,
    sql`SELECT ${messageColumns} FROM messages m WHERE m.author_id = ${author} AND m.client_id = ${clientId}`,
  );
  if (known?.conversation === conversation) return known;
  if (known) throw new MentoraError('conflict', { status: 409 });
  await refuseShut(req, conversation, author);
  if (files.length > 0) throw new MentoraError('attachmentGone', { status: 409, field: 'attachments' });
  // A block that was lifted at this very moment: the page tries again.
  throw new Error('A message was not written, and nothing says why');
}

async function messageAt(req: PayloadRequest, { conversation, seq }: { conversation: string; seq: number }): Promise<MessageRow> {
  const [row] = await query<MessageRow>(
    req,
    sql`SELECT ${messageColumns} FROM messages m WHERE m.conversation_id = ${conversation} AND m.seq = ${seq}`,
  );
  return row!;
}
