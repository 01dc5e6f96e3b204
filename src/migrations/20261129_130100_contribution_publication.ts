import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** When a contribution became visible, what a submission was called, and that an image is contributed once. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE contributions ADD COLUMN published_at timestamptz;
    -- The author may change the title while the reviewer still sees what was sent.
    ALTER TABLE contribution_submissions ADD COLUMN title text NOT NULL DEFAULT '';
    CREATE UNIQUE INDEX contributions_image_idx ON contributions ((content ->> 'image')) WHERE type = 'image' AND content ->> 'image' IS NOT NULL;
    CREATE INDEX contributions_due_idx ON contributions (publish_at) WHERE status = 'approved' AND published_at IS NULL;
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX contributions_due_idx, contributions_image_idx;
    ALTER TABLE contribution_submissions DROP COLUMN title;
    ALTER TABLE contributions DROP COLUMN published_at;
  `);
}
