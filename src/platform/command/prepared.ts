import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import type { QueryResultRow } from 'pg';

const names = new Map<string, string>();

/**
 * Runs a statement outside any transaction that each connection prepares once: for what is read by everybody,
 * again and again. The text must come from a small set; whatever varies goes into the values.
 */
export async function prepared<Row extends QueryResultRow>(
  payload: Payload,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash('sha256').update(text).digest('base64url').slice(0, 20)));
  const { pool } = payload.db as unknown as PostgresAdapter;
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}
