import { migrateQueues } from '@mentora/platform/jobs';
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * Background work: the queues in a schema of their own, which the library makes and knows how to bring up to date;
 * what makes the hearing of an event and the firing of a tick once-only.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await migrateQueues();
  await db.execute(sql`
    CREATE TABLE event_receipts (
      event uuid NOT NULL,
      subscriber text NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (event, subscriber)
    );
    CREATE INDEX event_receipts_at_idx ON event_receipts (at);
    CREATE TABLE ticks (
      key text NOT NULL,
      at timestamptz NOT NULL,
      PRIMARY KEY (key, at)
    );
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE ticks;
    DROP TABLE event_receipts;
    DROP SCHEMA pgboss CASCADE;
  `);
}
