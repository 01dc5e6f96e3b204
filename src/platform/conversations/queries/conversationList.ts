import type { PayloadRequest } from 'payload';
import { uuids } from '../../command/lists';
import { query, sql } from '../../command/query';
import { shownName } from '../../minors/standing';
import { messageColumns, readableBy, readMessage, type Message, type MessageRow } from '../message';

type Req = Pick<PayloadRequest, 'payload'>;

/** Somebody in a conversation, as the others see him or her. */
export interface ConversationMember {
  id: string;
  /** Of a minor the first name alone, but for those who teach or run the site. */
  name: string;
  /** How far he or she has read. */
  read: number;
  /** Whether one has blocked him or her. */
  blocked: boolean;
}

/** A conversation of one's own. */
export interface ConversationEntry extends Record<string, unknown> {
  id: string;
  kind: string;
  subject: string;
  lastSeq: number;
  lastChange: number;
  /** How far one has read. */
  read: number;
  unread: number;
  /** One wants to be told of no message of it. */
  muted: boolean;
  /** When something was last written, or when it was opened. */
  at: string;
  members: ConversationMember[];
}

/** How many of the latest conversations are listed. */
const atMost = 200;

function entries(person: string, where: ReturnType<typeof sql>) {
  return sql`SELECT c.id, c.kind, c.subject, c.last_seq AS "lastSeq", c.last_change AS "lastChange", own.read_seq AS read, own.muted,
      (SELECT count(*)::int FROM messages m
        WHERE m.conversation_id = c.id AND m.seq > own.read_seq AND m.deleted_at IS NULL AND m.hidden_at IS NULL
          AND m.author_id IS DISTINCT FROM ${person} AND ${readableBy(person)}) AS unread,
      (SELECT jsonb_agg(jsonb_build_object('id', u.id, 'name', ${shownName(person)}, 'read', other.read_seq, 'blocked', EXISTS (
            SELECT FROM conversation_blocks b WHERE b.blocker_id = ${person} AND b.blocked_id = u.id)) ORDER BY u.name, u.id)
        FROM conversation_members other JOIN users u ON u.id = other.person_id
        WHERE other.conversation_id = c.id) AS members,
      to_json(coalesce(latest.created_at, c.created_at))#>>'{}' AS at
    FROM conversation_members own JOIN conversations c ON c.id = own.conversation_id
    LEFT JOIN messages latest ON latest.conversation_id = c.id AND latest.seq = c.last_seq
    WHERE own.person_id = ${person} AND ${where}
    ORDER BY coalesce(latest.created_at, c.created_at) DESC, c.id DESC LIMIT ${atMost}`;
}

/** One's conversations, those with the latest messages first. */
export function conversationList({ payload }: Req, person: string): Promise<ConversationEntry[]> {
  return query<ConversationEntry>({ payload }, entries(person, sql`true`));
}

/** One conversation of one's own; null where it is not. */
export async function conversationEntry({ payload }: Req, person: string, conversation: string): Promise<ConversationEntry | null> {
  const [entry] = await query<ConversationEntry>({ payload }, entries(person, sql`c.id = ${conversation}`));
  return entry ?? null;
}

/** The last message that one may read of each of these conversations of one's own. */
export async function lastMessages({ payload }: Req, person: string, conversations: readonly string[]): Promise<Map<string, Message>> {
  const rows = await query<MessageRow>(
    { payload },
    sql`SELECT ${messageColumns} FROM conversation_members own
        CROSS JOIN LATERAL (
          SELECT * FROM messages m WHERE m.conversation_id = own.conversation_id AND ${readableBy(person)}
          ORDER BY m.seq DESC LIMIT 1) m
        WHERE own.person_id = ${person}
          AND own.conversation_id = ANY (${uuids(conversations)})`,
  );
  return new Map(rows.map((row) => [row.conversation, readMessage(row)]));
}
