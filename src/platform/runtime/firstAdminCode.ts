import { createHash, randomInt } from 'node:crypto';

const key = 'mentora:first-administrator';
/** Without the letters and digits that people take for one another. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const hoursValid = 24;

/** Runs one statement, on a connection or within a transaction. */
export type Query = (sql: string, values: unknown[]) => Promise<{ rows: unknown[] }>;

/** Whether there is an administrator already. */
export async function hasAdministrator(query: Query): Promise<boolean> {
  const { rows } = await query("SELECT 1 FROM users_roles WHERE value = 'administrateur' LIMIT 1", []);
  return rows.length > 0;
}

/**
 * Makes a code that lets whoever reads the console become the first administrator, and keeps its hash. Several
 * processes may each have made one; the first that is used ends them all.
 */
export async function createFirstAdminCode(query: Query): Promise<string> {
  const code = Array.from({ length: 4 }, group).join('-');
  const entry = { hash: hashOf(code), expires: new Date(Date.now() + hoursValid * 3_600_000).toISOString() };
  await query(
    `INSERT INTO payload_kv (id, key, data) VALUES (uuidv7(), $1, jsonb_build_array($2::jsonb))
     ON CONFLICT (key) DO UPDATE SET data = jsonb_path_query_array(
       payload_kv.data || EXCLUDED.data, '$[*] ? (@.expires >= $now)', jsonb_build_object('now', $3::text))`,
    [key, JSON.stringify(entry), new Date().toISOString()],
  );
  return code;
}

/**
 * Uses a code up, and says whether it was right. Call it in the transaction that makes the administrator: of two
 * who use one code at the same moment, one waits for the other and then finds none.
 */
export async function consumeFirstAdminCode(query: Query, code: string): Promise<boolean> {
  const { rows } = await query(
    `DELETE FROM payload_kv WHERE key = $1 AND jsonb_path_exists(
       data, '$[*] ? (@.hash == $hash && @.expires >= $now)', jsonb_build_object('hash', $2::text, 'now', $3::text))
     RETURNING key`,
    [key, hashOf(code), new Date().toISOString()],
  );
  return rows.length > 0;
}

function group(): string {
  return Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** Case, spaces and dashes are how people copy; the code has 80 bits, so that a plain hash keeps it. */
function hashOf(code: string): string {
  return createHash('sha256').update(code.toUpperCase().replace(/[^A-Z0-9]/g, '')).digest('hex');
}
