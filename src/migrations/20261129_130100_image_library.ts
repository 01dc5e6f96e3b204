import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * What the library of images is searched and told apart by. None of it is a field of Payload, which writes a whole row at
 * a change: what somebody else counted meanwhile would be undone. Rows that are there are filled in by the tick `image-index`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE images
      -- How many documents show it: as many as it has rows in image_uses.
      ADD COLUMN uses integer NOT NULL DEFAULT 0 CHECK (uses >= 0),
      -- Title, tags and alternative texts as they are searched, after a blank; null until it is made.
      ADD COLUMN search_text text,
      ADD COLUMN tag_keys text[] NOT NULL DEFAULT '{}',
      -- What it looks like; null until it is made.
      ADD COLUMN fingerprint bit(64),
      -- Why it was rejected.
      ADD COLUMN moderation_reason text;

    CREATE TABLE image_uses (
      image_id uuid NOT NULL REFERENCES images ON DELETE CASCADE,
      -- The table of the document that shows it, and the document.
      root text NOT NULL,
      document text NOT NULL,
      PRIMARY KEY (image_id, root, document)
    );
    CREATE INDEX image_uses_document_idx ON image_uses (root, document);

    -- Four parts of 16 bits: where two fingerprints differ in ten bits at most, one of their parts differs in two at most.
    CREATE INDEX images_fingerprint_1_idx ON images ((substring(fingerprint FROM 1 FOR 16)::bit(16)::integer));
    CREATE INDEX images_fingerprint_2_idx ON images ((substring(fingerprint FROM 17 FOR 16)::bit(16)::integer));
    CREATE INDEX images_fingerprint_3_idx ON images ((substring(fingerprint FROM 33 FOR 16)::bit(16)::integer));
    CREATE INDEX images_fingerprint_4_idx ON images ((substring(fingerprint FROM 49 FOR 16)::bit(16)::integer));

    CREATE INDEX images_search_idx ON images USING gin (search_text gin_trgm_ops);
    CREATE INDEX images_tag_keys_idx ON images USING gin (tag_keys);
    CREATE INDEX images_newest_idx ON images (created_at, id);
    CREATE INDEX images_by_title_idx ON images (coalesce(left(search_text, 60), ''), id);
    CREATE INDEX images_by_uses_idx ON images (uses, id);
    CREATE INDEX images_texts_parent_idx ON images_texts (parent_id, path);
    CREATE INDEX images_unfinished_idx ON images (id) WHERE search_text IS NULL OR fingerprint IS NULL;
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX images_texts_parent_idx;
    DROP TABLE image_uses;
    ALTER TABLE images DROP COLUMN uses, DROP COLUMN search_text, DROP COLUMN tag_keys, DROP COLUMN fingerprint, DROP COLUMN moderation_reason;
  `);
}
