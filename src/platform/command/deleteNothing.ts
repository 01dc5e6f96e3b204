import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj } from 'payload';

/**
 * Payload's adapter fails where `deleteOne` finds nothing by a condition on a relation: it asks once more and
 * forgets to join. With this one nothing is then deleted, and null says so.
 */
export function deleteNothing(adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...adapter,
    init: (given) => {
      const database = adapter.init(given);
      const { deleteOne } = database;
      return Object.assign(database, {
        async deleteOne(this: PostgresAdapter, args: Parameters<typeof deleteOne>[0]) {
          const { collection, req, where } = args;
          const found = await this.findOne({ collection, req, where });
          return found ? deleteOne.call(this, args) : null;
        },
      });
    },
  };
}
