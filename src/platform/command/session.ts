import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/** A transaction as Payload's adapter keeps it, and what waits for its commit. */
export type Session = PostgresAdapter['sessions'][string] & { afterCommit?: (() => void)[] };

/** The open transaction of this name. */
export function sessionOf(payload: Payload, id: number | string | undefined): Session | undefined {
  return id === undefined ? undefined : (payload.db as unknown as PostgresAdapter).sessions[id];
}
