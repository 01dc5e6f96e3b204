import { query, sql } from '../command/query';
import type { PersonalData } from '../registries';
import { contentOf, nameOf } from './attachments/attachment';
import { wholeMessageColumns, readMessage, type MessageRow } from './message';

/** What a person has written. It goes with the account: the others see that something was there. */
const messages: PersonalData = {
  collection: 'messages',
  export: async (payload, id) => {
    const rows = await query<MessageRow>(
      { payload },
      sql`SELECT ${wholeMessageColumns} FROM messages m WHERE m.author_id = ${id} ORDER BY m.created_at, m.conversation_id, m.seq`,
    );
    return rows.map(readMessage);
  },
  erase: async (req, id) => {
    // The places of what changes are given anew, so that whoever was away learns of it.
    await query(
      req,
      sql`WITH gone AS (
            SELECT m.conversation_id, m.seq, row_number() OVER (PARTITION BY m.conversation_id ORDER BY m.seq) AS nth
            FROM messages m WHERE m.author_id = ${id}
          ), turns AS (
            UPDATE conversations c SET last_change = c.last_change + counted.many
            FROM (SELECT conversation_id, count(*)::int AS many FROM gone GROUP BY 1) counted
            WHERE c.id = counted.conversation_id RETURNING c.id, c.last_change - counted.many AS before
          )
          UPDATE messages m SET sealed = NULL, deleted_at = coalesce(m.deleted_at, now()), change = turns.before + gone.nth
          FROM gone JOIN turns ON turns.id = gone.conversation_id
          WHERE m.conversation_id = gone.conversation_id AND m.seq = gone.seq`,
    );
  },
};

/** Files that a person has sent, whole. They go with the account, by their foreign keys. */
const attachments: PersonalData = {
  collection: 'message-attachments',
  export: async (payload, id) => {
    const rows = await query<{ id: string; conversation: string; seq: number | null; type: string; sealedName: string; sealed: string; at: Date }>(
      { payload },
      sql`SELECT id, conversation_id AS conversation, seq, type, sealed_name AS "sealedName", sealed, created_at AS at
          FROM message_attachments WHERE uploader_id = ${id} ORDER BY id`,
    );
    return rows.map(({ sealedName, sealed, ...rest }) => ({
      ...rest,
      name: nameOf(rest.id, sealedName),
      base64: contentOf(rest.id, sealed)?.toString('base64') ?? null,
    }));
  },
  erase: () => Promise.resolve(),
};

/** With whom a person talks, and how far he or she has read. What nobody is in any more goes too. */
const conversations: PersonalData = {
  collection: 'conversations',
  export: (payload, id) =>
    query(
      { payload },
      sql`SELECT c.id, c.kind, c.subject, m.read_seq AS read, m.joined_at AS "joinedAt", m.muted
          FROM conversation_members m JOIN conversations c ON c.id = m.conversation_id WHERE m.person_id = ${id} ORDER BY c.id`,
    ),
  erase: async (req, id) => {
    await query(
      req,
      sql`DELETE FROM conversations c
          WHERE EXISTS (SELECT FROM conversation_members m WHERE m.conversation_id = c.id AND m.person_id = ${id})
            AND NOT EXISTS (SELECT FROM conversation_members m WHERE m.conversation_id = c.id AND m.person_id <> ${id})`,
    );
  },
};

/** Whom a person has blocked. It goes with the account, by its foreign keys. */
const blocks: PersonalData = {
  collection: 'conversation-blocks',
  export: (payload, id) =>
    query({ payload }, sql`SELECT blocked_id AS person, created_at AS "since" FROM conversation_blocks WHERE blocker_id = ${id}`),
  erase: () => Promise.resolve(),
};

/** Which messages a person has reported; that somebody did stays with the case. */
const reports: PersonalData = {
  collection: 'conversation-reports',
  export: (payload, id) =>
    query(
      { payload },
      sql`SELECT id, conversation_id AS conversation, seq, reason, state, created_at AS at FROM conversation_reports
          WHERE reporter_id = ${id} ORDER BY id`,
    ),
  erase: () => Promise.resolve(),
};

export const conversationsData: PersonalData[] = [messages, attachments, conversations, blocks, reports];
