import { seal, unsealed } from '../crypto';
import { sql } from '../command/query';
import { attachmentsOfMessage, readAttachment, type Attachment, type AttachmentRow } from './attachments/attachment';

/** A message as the members of its conversation read it. */
export interface Message {
  conversation: string;
  /** Its place in the conversation: 1, 2, 3 … */
  seq: number;
  /** Grows with every message, edit and deletion of the conversation. */
  change: number;
  /** Null once the account is gone. */
  author: string | null;
  /** The id that the author's page has made for it. */
  clientId: string;
  /** Null once it is deleted, while it is hidden, or where it cannot be read. */
  text: string | null;
  /** Moderation has taken it out of sight: nobody reads it, its author neither. */
  hidden: boolean;
  /** Its key is gone, or its row was tampered with: the rest of the conversation is read all the same. */
  unreadable: boolean;
  at: string;
  edited: boolean;
  attachments: Attachment[];
}

export interface MessageRow extends Record<string, unknown> {
  conversation: string;
  seq: number;
  change: number;
  author: string | null;
  clientId: string;
  sealed: string | null;
  at: Date | string;
  edited: boolean;
  hidden: boolean;
  files: AttachmentRow[] | null;
}

const outerColumns = sql`m.conversation_id AS conversation, m.seq, m.change, m.author_id AS author,
  m.client_id AS "clientId", m.created_at AS at, m.edited_at IS NOT NULL AS edited,
  m.hidden_at IS NOT NULL AND m.deleted_at IS NULL AS hidden`;

/** The columns of a `MessageRow` as members read it, of `messages m`: what is hidden is not in it. */
export const messageColumns = sql`${outerColumns}, CASE WHEN m.hidden_at IS NULL THEN m.sealed END AS sealed,
  CASE WHEN m.hidden_at IS NULL THEN ${attachmentsOfMessage} END AS files`;

/** The same with what is hidden: for its author's own export, for who decides on a report of it, for the keys. */
export const wholeMessageColumns = sql`${outerColumns}, m.sealed, ${attachmentsOfMessage} AS files`;

/** What somebody who has blocked the author does not read: what was written since. Of `messages m`. */
export const readableBy = (person: string | ReturnType<typeof sql>) => sql`NOT EXISTS (
  SELECT FROM conversation_blocks b
  WHERE b.blocker_id = ${person} AND b.blocked_id = m.author_id AND b.created_at <= m.created_at)`;

/** What no two messages have in common, and what is known of one before it has its place. */
export type MessageKey = Pick<MessageRow, 'conversation' | 'author' | 'clientId'>;

const boundTo = ({ conversation, author, clientId }: MessageKey) => ['message', conversation, author ?? '', clientId] as const;

/** A text as it is kept in its row. */
export function sealMessage(text: string, key: MessageKey): string {
  return seal(text, boundTo(key));
}

/** A kept message as it is read. */
export function readMessage({ sealed, at, files, ...rest }: MessageRow): Message {
  const attachments = (files ?? []).map(readAttachment);
  const message = { ...rest, text: null, unreadable: false, at: new Date(at).toISOString(), attachments };
  if (sealed === null) return message;
  // Texts were bound to their place once.
  const text = unsealed(sealed, boundTo(rest)) ?? unsealed(sealed, ['message', rest.conversation, String(rest.seq)]);
  return { ...message, text, unreadable: text === null };
}
