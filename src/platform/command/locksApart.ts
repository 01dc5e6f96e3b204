import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres';
import type { DatabaseAdapterObj } from 'payload';
import { steadyPg } from '../runtime/steadyPg';

const locks = 'payload-locked-documents';

/**
 * Payload asks who has a document open in the panel past the transaction in which it changes the document: each change
 * holds one connection of the pool and waits for a second. Where as many changes come at once as the pool has
 * connections, all wait for each other, and so does everybody else. With this adapter that question has connections of
 * its own, which nobody holds while waiting for anything.
 */
export function locksApart(adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...adapter,
    init: (given) => {
      const database = adapter.init(given);
      const { find, destroy } = database;
      let pool: InstanceType<typeof steadyPg.Pool> | undefined;
      let apart: PostgresAdapter | undefined;
      const aside = (own: PostgresAdapter): PostgresAdapter => {
        if (apart) return apart;
        pool = new steadyPg.Pool({ ...own.poolOptions, max: 2, idleTimeoutMillis: 5_000, allowExitOnIdle: true });
        const db = drizzle({ client: pool, schema: own.schema }) as unknown as PostgresAdapter['drizzle'];
        apart = Object.assign(Object.create(own) as PostgresAdapter, { drizzle: db, primaryDrizzle: db });
        return apart;
      };
      return Object.assign(database, {
        find(this: PostgresAdapter, args: Parameters<typeof find>[0]) {
          return find.call(args.collection === locks && !args.req ? aside(this) : this, args);
        },
        async destroy(this: PostgresAdapter) {
          await destroy?.call(this);
          await pool?.end();
          pool = apart = undefined;
        },
      });
    },
  };
}
