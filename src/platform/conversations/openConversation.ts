import type { PayloadRequest } from 'payload';
import { uuids } from '../command/lists';
import { query, sql } from '../command/query';
import { MentoraError } from '../errors';
import { awaitsGuardian } from '../minors/standing';
import { tell } from '../realtime/tell';
import { membersEvent } from './socketEvents/members';

/** What a conversation belongs to, and who is in it. */
export interface NewConversation {
  /** The plugin's word for what it belongs to: `mentorship`. */
  kind: string;
  /** The id of what it belongs to. */
  subject: string;
  members: readonly string[];
}

/**
 * Opens the conversation of a subject, or finds it, with at least these members: part of the command by which a plugin
 * brings people together, in its transaction. Which people may talk to each other is the plugin's to decide; nobody comes
 * in whose guardian has yet to agree (409 `memberAwaitsGuardian`).
 */
export async function openConversation(req: PayloadRequest, { kind, subject, members }: NewConversation): Promise<string> {
  if (!(await req.transactionID)) throw new Error('A conversation is opened outside of a transaction');
  const people = [...new Set(members)];
  if (people.length < 2) throw new Error('A conversation needs two people');
  const waiting = await query(
    req,
    sql`SELECT FROM unnest(${uuids(people)}) AS member (id) WHERE ${awaitsGuardian(sql`member.id`)}`,
  );
  if (waiting.length > 0) throw new MentoraError('memberAwaitsGuardian', { status: 409 });
  const [row] = await query<{ id: string }>(
    req,
    sql`INSERT INTO conversations (kind, subject) VALUES (${kind}, ${subject})
        ON CONFLICT (kind, subject) DO UPDATE SET subject = excluded.subject RETURNING id`,
  );
  const added = await query(
    req,
    sql`INSERT INTO conversation_members (conversation_id, person_id)
        SELECT ${row!.id}::uuid, unnest(${uuids(people)})
        ON CONFLICT DO NOTHING RETURNING person_id`,
  );
  if (added.length > 0) await tellMembers(req, row!.id);
  return row!.id;
}

/**
 * Takes somebody out of a conversation, in the transaction of `req`: what was written stays with the others. From the
 * commit on he or she reads and hears nothing of it any more.
 */
export async function removeMember(req: PayloadRequest, conversation: string, person: string): Promise<void> {
  const gone = await query(
    req,
    sql`DELETE FROM conversation_members WHERE conversation_id = ${conversation} AND person_id = ${person} RETURNING person_id`,
  );
  if (gone.length > 0) await tellMembers(req, conversation, person);
}

/** Closes a conversation, in the transaction of `req`: its members read on, and nobody writes in it any more. */
export async function closeConversation(req: PayloadRequest, conversation: string): Promise<void> {
  const closed = await query(
    req,
    sql`UPDATE conversations SET closed_at = now() WHERE id = ${conversation} AND closed_at IS NULL RETURNING id`,
  );
  if (closed.length > 0) await tellMembers(req, conversation);
}

async function tellMembers(req: PayloadRequest, conversation: string, former?: string): Promise<void> {
  const rows = await query<{ person: string }>(
    req,
    sql`SELECT person_id AS person FROM conversation_members WHERE conversation_id = ${conversation}`,
  );
  tell(req, [...rows.map(({ person }) => person), ...(former ? [former] : [])], membersEvent, { conversation });
}
