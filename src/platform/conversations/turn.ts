import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { MentoraError, notFound } from '../errors';
import { awaitsGuardian } from '../minors/standing';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/**
 * Takes the turn in a conversation until the transaction ends: who changes it at the same moment waits, so places and
 * changes are given once, in the order of the commits. Somebody else's conversation is as if it were not there.
 */
export async function takeTurn(req: Req, conversation: string, person: string): Promise<{ lastSeq: number; lastChange: number }> {
  const [turn] = await query<{ lastSeq: number; lastChange: number }>(
    req,
    sql`SELECT c.last_seq AS "lastSeq", c.last_change AS "lastChange" FROM conversations c
        WHERE c.id = ${conversation} AND ${isMember(person)} FOR UPDATE OF c`,
  );
  if (!turn) throw notFound();
  return turn;
}

/** Makes sure that a person is in a conversation. */
export async function beMember(req: Req, conversation: string, person: string): Promise<void> {
  const found = await query(req, sql`SELECT FROM conversations c WHERE c.id = ${conversation} AND ${isMember(person)}`);
  if (found.length === 0) throw notFound();
}

/** Of `conversations c`: whether a person is in it. */
export const isMember = (person: string) => sql`EXISTS (
  SELECT FROM conversation_members own WHERE own.conversation_id = c.id AND own.person_id = ${person})`;

/** Who hears what a person does in a conversation, null where the account is gone: its members, but for those who have blocked that person. */
export async function hearersOf(req: Req, conversation: string, person: string | null): Promise<string[]> {
  const rows = await query<{ person: string }>(req, hearers(conversation, person));
  return rows.map((row) => row.person);
}

/** Selects them, each as `person`. */
export const hearers = (conversation: string, person: string | null) => sql`SELECT m.person_id AS person FROM conversation_members m
  WHERE m.conversation_id = ${conversation} AND NOT EXISTS (
    SELECT FROM conversation_blocks b WHERE b.blocker_id = m.person_id AND b.blocked_id = ${person}::uuid)`;

/**
 * Of `conversations c`: whether it is closed, or of two people, one of whom has blocked the other, or the other of whom
 * awaits a guardian. Nothing is written in it any more.
 */
export const isShut = (person: string) => sql`(c.closed_at IS NOT NULL OR coalesce((
  SELECT count(*) = 1 AND bool_or(EXISTS (
    SELECT FROM conversation_blocks b
    WHERE (b.blocker_id, b.blocked_id) IN ((m.person_id, ${person}), (${person}, m.person_id))) OR ${awaitsGuardian(sql`m.person_id`)})
  FROM conversation_members m WHERE m.conversation_id = c.id AND m.person_id <> ${person}), false))`;

/** Throws 403 `conversationShut` where a person writes nothing in a conversation any more. */
export async function refuseShut(req: Req, conversation: string, person: string): Promise<void> {
  const shut = await query(req, sql`SELECT FROM conversations c WHERE c.id = ${conversation} AND ${isShut(person)}`);
  if (shut.length > 0) throw new MentoraError('conversationShut', { status: 403 });
}

/** The others who may know that a person is there: neither has blocked the other. */
export async function companionsOf(req: Req, conversation: string, person: string): Promise<string[]> {
  const rows = await query<{ person: string }>(
    req,
    sql`SELECT m.person_id AS person FROM conversation_members m
        WHERE m.conversation_id = ${conversation} AND m.person_id <> ${person} AND NOT EXISTS (
          SELECT FROM conversation_blocks b
          WHERE (b.blocker_id, b.blocked_id) IN ((m.person_id, ${person}), (${person}, m.person_id)))`,
  );
  return rows.map((row) => row.person);
}
