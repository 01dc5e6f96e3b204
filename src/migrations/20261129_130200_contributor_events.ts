import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * What happened to contributions outlives them: a draft that was sent once and taken back may be deleted, and the figures
 * made of it stay as they were.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE contributor_events DROP CONSTRAINT contributor_events_contribution_id_fkey`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM contributor_events e WHERE contribution_id IS NOT NULL AND NOT EXISTS (SELECT FROM contributions c WHERE c.id = e.contribution_id);
    ALTER TABLE contributor_events ADD CONSTRAINT contributor_events_contribution_id_fkey
      FOREIGN KEY (contribution_id) REFERENCES contributions ON DELETE CASCADE;
  `);
}
