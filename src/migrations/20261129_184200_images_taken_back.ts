import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** What was taken back or sent back before there was a state for it. A transaction of its own: a new value is used after its commit. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE images SET moderation_status = c.status::enum_images_moderation_status
    FROM contributions c
    WHERE c.type = 'image' AND c.content ->> 'image' = images.id::text AND c.status IN ('draft', 'changes-requested')
      AND images.moderation_status = 'pending'
      -- What waits with an exercise goes on waiting.
      AND NOT EXISTS (
        SELECT FROM contributions e JOIN contribution_submissions s ON s.contribution_id = e.id AND s.number = e.submissions
        WHERE e.status = 'pending' AND s.image_ids @> ARRAY[images.id]
      )
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`UPDATE images SET moderation_status = 'pending' WHERE moderation_status IN ('draft', 'changes-requested')`);
}
