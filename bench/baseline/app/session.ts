import { createHash } from 'node:crypto';
import { Pool } from 'pg';

/** One pool for the application, as Mentora has one. */
export const pool = new Pool({ connectionString: process.env.DATABASE_URL });

/** Who is signed in, by the statement that anybody would write by hand; prepared once, as Mentora's is. */
export async function personOf(token: string): Promise<{ id: string; name: string; roles: string[] } | undefined> {
  const { rows } = await pool.query({
    name: 'person',
    text: `SELECT u.id, u.name, ARRAY(SELECT value::text FROM users_roles WHERE parent_id = u.id) AS roles
           FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.token_hash = $1 AND s.expires_at > now()`,
    values: [createHash('sha256').update(token).digest('base64url')],
  });
  return rows[0];
}
