import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Other sites that are told of events, and the log of what was sent to them. Plain tables, which no generic door leads to. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE webhooks (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      name text NOT NULL,
      url text NOT NULL,
      events jsonb NOT NULL,
      secret text NOT NULL,
      former_secret text,
      former_until timestamptz,
      made_by uuid REFERENCES users ON DELETE SET NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      failing_since timestamptz,
      disabled_at timestamptz,
      disabled_reason text,
      CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL))
    );
    CREATE INDEX webhooks_made_by_idx ON webhooks (made_by);
    CREATE TABLE webhook_deliveries (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      webhook_id uuid NOT NULL REFERENCES webhooks ON DELETE CASCADE,
      event_id uuid NOT NULL,
      event text NOT NULL,
      at timestamptz NOT NULL,
      data jsonb NOT NULL,
      status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'delivered', 'failed')),
      attempts integer NOT NULL DEFAULT 0,
      code integer,
      milliseconds integer,
      problem text,
      created_at timestamptz NOT NULL DEFAULT now(),
      tried_at timestamptz,
      UNIQUE (webhook_id, event_id)
    );
    CREATE INDEX webhook_deliveries_log_idx ON webhook_deliveries (webhook_id, id DESC);
    CREATE INDEX webhook_deliveries_age_idx ON webhook_deliveries (created_at);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE webhook_deliveries, webhooks;`);
}
