import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>;
type Statement = ReturnType<typeof sql>;

interface ForeignKey extends Record<string, unknown> {
  table: string;
  column: string;
  target: string;
}

/** Which references are meant: those to an image, those of a document (by its table), or all. */
export type References = { image: string } | { root: string; document: string } | 'all';

/** The panel's notes of who has a document open are no use of an image, nor is what the uses are counted in. */
const passing = /^payload_|^images|^image_uses$/;

/**
 * A SELECT of (image, root, id, state) for documents that refer to images; undefined where a document of that kind
 * cannot. It is made from the foreign keys of the database, so it knows every upload field there is, those of plugins
 * included, and needs no upkeep.
 */
export async function imageReferences(req: Request, which: References): Promise<Statement | undefined> {
  const keys = await foreignKeys(req);
  const parents = new Map(
    keys.filter(({ column }) => column === '_parent_id').map(({ table, target }) => [table, target]),
  );
  const selects = keys
    .filter(({ table, target }) => target === 'images' && !passing.test(table))
    .flatMap(({ table, column }) => referencesFrom(table, column, parents, which) ?? []);
  return selects.length > 0 ? sql.join(selects, sql` UNION ALL `) : undefined;
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
function referencesFrom(table: string, column: string, parents: Map<string, string>, which: References): Statement | undefined {
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
  const image = sql`t0.${sql.identifier(column)}`;
  const version = /^_(.+)_v$/.exec(root)?.[1];
  if (which !== 'all' && 'root' in which && which.root !== (version ?? root)) return undefined;

  const id = version ? sql`${top}.parent_id` : sql`${top}.id`;
  const meant = isMeant(which, image, id);
  if (version) {
    // Of the versions the newest counts, where it is a draft: what is published lies in the document.
    return sql`SELECT ${image} AS image, ${version}::text AS root, ${id}::text AS id, 'draft' AS state
               FROM ${from} WHERE ${meant} AND ${top}.latest AND ${top}.version__status = 'draft'`;
  }
  const state = root === 'exercises' ? sql`${top}._status::text` : sql`'published'`;
  return sql`SELECT ${image} AS image, ${root}::text AS root, ${id}::text AS id, ${state} AS state FROM ${from} WHERE ${meant}`;
}

function isMeant(which: References, image: Statement, id: Statement): Statement {
  if (which === 'all') return sql`${image} IS NOT NULL AND ${id} IS NOT NULL`;
  if ('image' in which) return sql`${image} = ${which.image}::uuid AND ${id} IS NOT NULL`;
  return sql`${image} IS NOT NULL AND ${id} = ${which.document}::uuid`;
}
