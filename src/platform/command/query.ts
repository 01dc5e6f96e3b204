import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle';
import type { PayloadRequest } from 'payload';

export { sql };

/** Runs one SQL statement, in the transaction of `req` where it has one. Rows as the driver gives them. */
export async function query<Row extends Record<string, unknown>>(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  statement: SQL,
): Promise<Row[]> {
  const db = req.payload.db as unknown as PostgresAdapter;
  const transactionID = await req.transactionID;
  const session = transactionID ? db.sessions?.[transactionID] : undefined;
  const executor = session ? session.db : db.drizzle;
  const result = await executor.execute(statement);
  return result.rows as Row[];
}
