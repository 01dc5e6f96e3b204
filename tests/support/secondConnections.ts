import { AsyncLocalStorage } from 'node:async_hooks';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/** The transaction that the work under way has opened. */
const opened = new AsyncLocalStorage<{ id?: number | string | null }>();

/** Reads beside its transaction by design: two of them run at once in a process, whose pool has ten connections. */
const readsBeside = '/src/platform/notifications/flush.ts';

/**
 * Writes down each statement for which work that holds a connection, for its transaction, asks the pool for a second one.
 * Where as many do that at once as the pool has connections, they wait for each other, and everybody else for them.
 */
export function secondConnections(payload: Payload): string[] {
  const found: string[] = [];
  const database = payload.db as unknown as PostgresAdapter;
  const { drizzle, pool } = database;
  const inTransaction = () => Boolean(database.sessions[opened.getStore()?.id ?? '']);

  const begin = database.beginTransaction.bind(database);
  database.beginTransaction = async (options) => {
    const transaction: { id?: number | string | null } = {};
    // Whoever awaits this one, and all that it does from then on.
    opened.enterWith(transaction);
    return (transaction.id = await begin(options));
  };

  // A statement is sent a turn after it is asked for, when nothing tells any more who has asked.
  const asked: string[] = [];
  const execute = drizzle.execute.bind(drizzle);
  drizzle.execute = (statement) => {
    if (inTransaction()) asked.push(callers());
    return execute(statement);
  };

  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  pool.query = ((...given: unknown[]) => {
    if (inTransaction()) {
      const by = asked.shift() ?? callers();
      const [first] = given as [string | { text: string }];
      if (!by.includes(readsBeside)) found.push(`${typeof first === 'string' ? first : first.text}\n${by}`);
    }
    return query(...given);
  }) as typeof pool.query;
  return found;
}

function callers(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  const { stack = '' } = new Error();
  Error.stackTraceLimit = limit;
  return stack;
}
