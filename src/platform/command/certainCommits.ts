import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { sql } from '@payloadcms/db-postgres/drizzle';
import type { DatabaseAdapterObj } from 'payload';
import { MentoraError } from '../errors';
import { sqlStateOf } from './databaseErrors';
import type { Session } from './session';

/**
 * Payload's adapter takes every COMMIT for a success: what a deferred constraint refuses at that moment, a
 * connection that breaks, a transaction that had failed before. With this one a commit that did not happen is an
 * error, for commands and for Payload's own operations alike, and what waited for it (`afterCommit`) is dropped.
 */
export function certainCommits(adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  return { ...adapter, init: (given) => Object.assign(adapter.init(given), { commitTransaction }) };
}

async function commitTransaction(this: PostgresAdapter, name: number | string | Promise<number | string>): Promise<void> {
  const id = await name;
  const session: Session | undefined = this.sessions[id];
  // Something within has failed and taken everything back; whoever commits now believes that it stands.
  if (!session) throw new Error('The transaction was rolled back before its commit');
  // Nobody may join it any more.
  delete this.sessions[id];
  try {
    await commit(session);
  } catch (error) {
    await session.reject();
    throw error;
  }
  // The adapter ends what is open, an empty transaction by now, and gives the connection back.
  await session.resolve();
  for (const work of session.afterCommit ?? []) work();
}

/** `AND CHAIN`: the adapter will send a COMMIT of its own, which then has something to end. */
async function commit(session: Session): Promise<void> {
  const { command } = await session.db.execute(sql`COMMIT AND CHAIN`).catch((cause: unknown) => {
    if (sqlStateOf(cause)) throw cause;
    // The connection broke: nobody knows whether the database had it. It is not claimed as done.
    throw Object.assign(new MentoraError('unavailable', { status: 503 }), { cause });
  });
  // The answer to the COMMIT of a transaction in which something had failed.
  if (command !== 'COMMIT') throw new Error('The transaction had failed before its commit');
}
