import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** When a guardian was asked who has not answered, and after how many days he or she was last reminded. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE guardians
      -- Null once there was an answer: who has withdrawn knows.
      ADD COLUMN asked_at timestamptz,
      ADD COLUMN reminded integer NOT NULL DEFAULT 0;
    UPDATE guardians SET asked_at = waiting_since WHERE agreed_at IS NULL
      AND NOT EXISTS (SELECT FROM consents c WHERE c.person_id = guardians.person_id AND c.given_by = 'guardian');
    ALTER TABLE guardians ALTER COLUMN asked_at SET DEFAULT now();
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE guardians DROP COLUMN asked_at, DROP COLUMN reminded`);
}
