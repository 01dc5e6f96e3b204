import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { hashToken, newToken, sessionCookie } from '../../src/collections/sessions/token';
import type { Mentora } from '../servers';

/** Two people who may write to each other, signed in. */
export interface Pair {
  conversation: string;
  people: { id: string; cookie: string }[];
}

/** Makes so many pairs of people with a conversation each: copies of a person of the demo and of one of his or her log-ins. */
export async function makePairs(mentora: Mentora, count: number): Promise<Pair[]> {
  await mentora.signIn('apprenant@demo.mentora.test');
  const pairs = Array.from({ length: count }, () => ({
    conversation: randomUUID(),
    people: [0, 1].map(() => ({ id: randomUUID(), token: newToken() })),
  }));
  const people = pairs.flatMap(({ conversation, people: both }) =>
    both.map(({ id, token }) => ({ id, conversation, email: `${id}@banc.test`, session: randomUUID(), hash: hashToken(token) })),
  );
  const db = new Client({ connectionString: mentora.databaseUrl });
  await db.connect();
  try {
    const given = `jsonb_to_recordset($1::jsonb) AS given (id uuid, conversation uuid, email text, session uuid, hash text)`;
    const rows = JSON.stringify(people);
    const like = `(SELECT id FROM users WHERE email = 'apprenant@demo.mentora.test')`;
    await db.query(
      `INSERT INTO users SELECT (jsonb_populate_record(u, jsonb_build_object('id', given.id, 'email', given.email))).*
       FROM users u, ${given} WHERE u.id = ${like}`,
      [rows],
    );
    await db.query(
      `INSERT INTO users_roles SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'parent_id', given.id))).*
       FROM users_roles r, ${given} WHERE r.parent_id = ${like}`,
      [rows],
    );
    await db.query(
      `INSERT INTO sessions SELECT (jsonb_populate_record(s.row, jsonb_build_object('id', given.session, 'user_id', given.id, 'token_hash', given.hash))).*
       FROM (SELECT one AS row FROM sessions one WHERE user_id = ${like} LIMIT 1) s, ${given}`,
      [rows],
    );
    await db.query(`INSERT INTO conversations (id, kind, subject) SELECT DISTINCT conversation, 'bench', conversation::text FROM ${given}`, [rows]);
    await db.query(`INSERT INTO conversation_members (conversation_id, person_id) SELECT conversation, id FROM ${given}`, [rows]);
    await db.query('ANALYZE users, users_roles, sessions, conversations, conversation_members');
  } finally {
    await db.end();
  }
  return pairs.map(({ conversation, people: both }) => ({
    conversation,
    people: both.map(({ id, token }) => ({ id, cookie: `${sessionCookie}=${token}` })),
  }));
}
