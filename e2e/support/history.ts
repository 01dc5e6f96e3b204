import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { seal } from '../../src/platform/crypto/seal';
import { parseKeys } from '../../src/platform/crypto/keys';
import { testSettings } from '../../tests/support/ground';
import { demoAddress, type DemoPerson } from './people';

const keys = parseKeys(testSettings.ENCRYPTION_KEYS)!;

/** Opens a conversation of two of the demo's people in which so many messages were written, in turn, and gives its id. */
export async function longHistory(db: Pool, [one, other]: [DemoPerson, DemoPerson], count: number): Promise<string> {
  const { rows } = await db.query<{ id: string; email: string }>('SELECT id, email FROM users WHERE email = ANY ($1)', [[demoAddress(one), demoAddress(other)]]);
  const ids = [one, other].map((who) => rows.find(({ email }) => email === demoAddress(who))!.id);
  const made = await db.query<{ id: string }>(
    "INSERT INTO conversations (kind, subject, last_seq, last_change) VALUES ('test', gen_random_uuid()::text, $1, $1) RETURNING id",
    [count],
  );
  const { id } = made.rows[0]!;
  await db.query('INSERT INTO conversation_members (conversation_id, person_id, read_seq) SELECT $1, unnest($2::uuid[]), $3', [id, ids, count]);
  const written = Array.from({ length: count }, (_, index) => {
    const seq = index + 1;
    // Of one line to five, as people write.
    const text = `Message ${seq}. ${'Encore quelques mots. '.repeat((seq * 7) % 11)}`.trim();
    const [author, clientId] = [ids[seq % 2]!, randomUUID()];
    return { seq, author, clientId, sealed: seal(text, ['message', id, author, clientId], keys) };
  });
  await db.query(
    `INSERT INTO messages (conversation_id, seq, change, author_id, client_id, sealed, created_at)
     SELECT $1, seq, seq, author, "clientId", sealed, now() - make_interval(mins => 3 * ($3::int - seq))
     FROM jsonb_to_recordset($2::jsonb) AS given (seq int, author uuid, "clientId" uuid, sealed text)`,
    [id, JSON.stringify(written), count],
  );
  return id;
}
