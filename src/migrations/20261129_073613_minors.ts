import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * Minors: whether the site asks for the age; the birth dates of those under eighteen, and the guardians who were asked
 * to agree. Plain tables, which no generic door leads to. Addresses of guardians are encrypted.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "settings" ADD COLUMN "minors_ask_age" boolean DEFAULT false;
    ALTER TABLE "settings" ADD COLUMN "minors_consent_age" numeric DEFAULT 15;

    CREATE TABLE minors (
      person_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
      born date NOT NULL,
      adult_from date NOT NULL GENERATED ALWAYS AS ((born + interval '18 years')::date) STORED
    );
    CREATE INDEX minors_adult_idx ON minors (adult_from);

    -- The id is part of the guardian's link: another guardian has another one.
    CREATE TABLE guardians (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL UNIQUE REFERENCES users ON DELETE CASCADE,
      sealed text NOT NULL,
      locale text NOT NULL,
      needed_until date NOT NULL,
      waiting_since timestamptz NOT NULL DEFAULT now(),
      agreed_at timestamptz
    );
    CREATE INDEX guardians_waiting_idx ON guardians (waiting_since) WHERE agreed_at IS NULL;

    -- Who has agreed, where it was not the person.
    ALTER TABLE consents ADD COLUMN sealed_giver text;
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE consents DROP COLUMN sealed_giver;
    DROP TABLE guardians, minors;
    ALTER TABLE "settings" DROP COLUMN "minors_ask_age", DROP COLUMN "minors_consent_age";
  `);
}
