import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Which images a contribution shows, as it is written and as it was sent: whoever wants to delete one of them is told. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of ['contributions', 'contribution_submissions']) {
    await db.execute(sql`ALTER TABLE ${sql.identifier(table)} ADD COLUMN image_ids uuid[] NOT NULL DEFAULT '{}'`);
    // Of the kinds that there were, exercises show images.
    await db.execute(sql`
      UPDATE ${sql.identifier(table)} SET image_ids = ARRAY(
        SELECT DISTINCT (value #>> '{}')::uuid
        FROM (SELECT jsonb_path_query(content, '$.cover') UNION ALL SELECT jsonb_path_query(content, '$.steps[*].screenshot.*')) AS found (value)
        WHERE jsonb_typeof(value) = 'string')
      WHERE content ? 'steps'`);
    await db.execute(sql`CREATE INDEX ${sql.identifier(`${table}_images_idx`)} ON ${sql.identifier(table)} USING gin (image_ids)`);
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE contributions DROP COLUMN image_ids;
    ALTER TABLE contribution_submissions DROP COLUMN image_ids;
  `);
}
