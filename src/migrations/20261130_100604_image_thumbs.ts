import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** A third size of images, for small boxes. The nightly `image-index` makes it of those from before. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE images ADD COLUMN sizes_thumb_url varchar;
    ALTER TABLE images ADD COLUMN sizes_thumb_width numeric;
    ALTER TABLE images ADD COLUMN sizes_thumb_height numeric;
    ALTER TABLE images ADD COLUMN sizes_thumb_mime_type varchar;
    ALTER TABLE images ADD COLUMN sizes_thumb_filesize numeric;
    ALTER TABLE images ADD COLUMN sizes_thumb_filename varchar;
    CREATE INDEX images_sizes_thumb_sizes_thumb_filename_idx ON images USING btree (sizes_thumb_filename);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE images
      DROP COLUMN sizes_thumb_url, DROP COLUMN sizes_thumb_width, DROP COLUMN sizes_thumb_height,
      DROP COLUMN sizes_thumb_mime_type, DROP COLUMN sizes_thumb_filesize, DROP COLUMN sizes_thumb_filename;
  `);
}
