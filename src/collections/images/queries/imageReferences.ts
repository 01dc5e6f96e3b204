import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>;
type Statement = ReturnType<typeof sql>;

interface ForeignKey extends Record<string, unknown> {
  table: string;
  column: string;
  target: string;
}

/** The panel's notes of who has a document open are no use of it. */
const passing = /^payload_|^images/;

/**
 * A SELECT of (root, id, state) for everything that refers to an image. It is made from the foreign keys of
 * the database, so it knows every upload field there is, those of plugins included, and needs no upkeep.
 */
export async function referencesToImages(req: Request, imageId: string): Promise<Statement> {
  const keys = await foreignKeys(req);
  const parents = new Map(
    keys.filter(({ column }) => column === '_parent_id').map(({ table, target }) => [table, target]),
  );
  const selects = keys
    .filter(({ table, target }) => target === 'images' && !passing.test(table))
    .map(({ table, column }) => referencesFrom(table, column, parents, imageId));
  selects.push(unfinishedAttempts(imageId));
  return sql.join(selects, sql` UNION ALL `);
}

function foreignKeys(req: Request): Promise<ForeignKey[]> {
  return query<ForeignKey>(
    req,
    sql`SELECT source.relname AS "table", attribute.attname AS "column", target.relname AS target
        FROM pg_constraint AS key
        JOIN pg_class AS source ON source.oid = key.conrelid
        JOIN pg_class AS target ON target.oid = key.confrelid
        JOIN pg_attribute AS attribute ON attribute.attrelid = key.conrelid AND attribute.attnum = key.conkey[1]
        WHERE key.contype = 'f' AND key.connamespace = current_schema()::regnamespace
          AND (target.relname = 'images' OR attribute.attname = '_parent_id')`,
  );
}

/** Follows a table up to the document it is a part of: a block's texts, the block, the exercise. */
function referencesFrom(table: string, column: string, parents: Map<string, string>, imageId: string): Statement {
  let root = table;
  let from = sql`${sql.identifier(table)} AS t0`;
  let depth = 0;
  for (let parent = parents.get(root); parent; parent = parents.get(root)) {
    depth += 1;
    const [child, above] = [sql.identifier(`t${depth - 1}`), sql.identifier(`t${depth}`)];
    from = sql`${from} JOIN ${sql.identifier(parent)} AS ${above} ON ${above}.id = ${child}._parent_id`;
    root = parent;
  }
  const top = sql.identifier(`t${depth}`);
  const isImage = sql`t0.${sql.identifier(column)} = ${imageId}::uuid`;
  const version = /^_(.+)_v$/.exec(root)?.[1];
  if (version) {
    // Of the versions the newest counts, where it is a draft: what is published lies in the document.
    return sql`SELECT ${version}::text AS root, ${top}.parent_id::text AS id, 'draft' AS state
               FROM ${from} WHERE ${isImage} AND ${top}.latest AND ${top}.version__status = 'draft'`;
  }
  const state = root === 'exercises' ? sql`${top}._status::text` : sql`'published'`;
  return sql`SELECT ${root}::text AS root, ${top}.id::text AS id, ${state} AS state FROM ${from} WHERE ${isImage}`;
}

/** Somebody in the middle of an older edition still looks at its images. */
function unfinishedAttempts(imageId: string): Statement {
  return sql`SELECT 'exercises' AS root, edition.exercise_id::text AS id, 'published' AS state
             FROM editions AS edition JOIN images AS image ON image.id = ${imageId}::uuid
             WHERE (strpos(edition.content::text, image.id::text) > 0
                    OR strpos(edition.content::text, split_part(image.filename, '.', 1)) > 0)
               AND EXISTS (SELECT 1 FROM attempts WHERE attempts.edition_id = edition.id AND finished_at IS NULL)`;
}
