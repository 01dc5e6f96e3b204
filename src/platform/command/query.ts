import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle';
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core';
import type { PayloadRequest } from 'payload';
import { prepared } from './prepared';

export { sql };

const dialect = new PgDialect();

/**
 * Runs one SQL statement, in the transaction of `req` where it has one. Rows as the driver gives them.
 * `often`: each connection prepares it once, outside a transaction; its text must always be the same.
 */
export async function query<Row extends Record<string, unknown>>(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  statement: SQL,
  { often = false }: { often?: boolean } = {},
): Promise<Row[]> {
  const db = req.payload.db as unknown as PostgresAdapter;
  const transactionID = await req.transactionID;
  const session = transactionID ? db.sessions?.[transactionID] : undefined;
  if (often && !session) {
    const { sql: text, params } = dialect.sqlToQuery(statement);
    return prepared<Row>(req.payload, text, params);
  }
  const executor = session ? session.db : db.drizzle;
  const result = await executor.execute(statement);
  return result.rows as Row[];
}
