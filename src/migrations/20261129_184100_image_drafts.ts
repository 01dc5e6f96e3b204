import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** The states that a contribution has, an image has too: taken back by its author, or to be revised. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TYPE enum_images_moderation_status ADD VALUE 'draft' BEFORE 'pending'`);
  await db.execute(sql`ALTER TYPE enum_images_moderation_status ADD VALUE 'changes-requested' BEFORE 'approved'`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    UPDATE images SET moderation_status = 'pending' WHERE moderation_status IN ('draft', 'changes-requested');
    ALTER TABLE images ALTER COLUMN moderation_status SET DATA TYPE text;
    DROP TYPE enum_images_moderation_status;
    CREATE TYPE enum_images_moderation_status AS ENUM ('pending', 'approved', 'rejected');
    ALTER TABLE images ALTER COLUMN moderation_status SET DATA TYPE enum_images_moderation_status USING moderation_status::enum_images_moderation_status;
  `);
}
