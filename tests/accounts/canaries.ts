import { Client, type Pool } from 'pg';

interface Column {
  name: string;
  type: string;
  kind: string;
  required: boolean;
  /** The table that it points at. */
  target: string | null;
  targetColumn: string | null;
  choices: string[] | null;
}

/** A table, by its name, with its columns. */
export type Tables = Map<string, Column[]>;

/** Every plain table with its columns, the queues' apart: a job carries ids alone. */
export async function tablesOf(db: Pool): Promise<Tables> {
  const { rows } = await db.query<Column & { table: string }>(`
    SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type, t.typtype AS kind,
           a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AS required,
           f.confrelid::regclass::text AS target,
           (SELECT attname FROM pg_attribute WHERE attrelid = f.confrelid AND attnum = f.confkey[1]) AS "targetColumn",
           ARRAY(SELECT enumlabel::text FROM pg_enum WHERE enumtypid = t.oid ORDER BY enumsortorder) AS choices
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f' AND f.conkey = ARRAY[a.attnum]
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    ORDER BY 1, a.attnum`);
  const tables: Tables = new Map();
  for (const { table, ...column } of rows) tables.set(table, [...(tables.get(table) ?? []), column]);
  return tables;
}

/** What is written into a column: a word that tells where it was written. */
export const canaryOf = (table: string, column: string) => `canary-${table}-${column}-kcehc`.replaceAll('_', '-');

/** Columns that hold a canary: where somebody could have written something. */
export function isText({ type, target }: Column): boolean {
  return !target && ['text', 'character varying', 'citext', 'jsonb', 'json'].includes(type);
}

function valueOf(table: string, column: Column, pointsAt: ReadonlyMap<string, string>): unknown {
  const { name, type, kind, required, target, choices } = column;
  if (target) return pointsAt.get(target) ?? (required ? '01912345-6789-7abc-8def-000000000000' : null);
  const canary = canaryOf(table, name);
  if (kind === 'e') return choices?.[0];
  if (['jsonb', 'json'].includes(type)) return JSON.stringify({ canary });
  if (isText(column)) return canary;
  if (!required) return undefined;
  if (type.startsWith('timestamp') || type === 'date') return new Date().toISOString();
  if (['integer', 'bigint', 'smallint', 'numeric', 'double precision', 'real'].includes(type)) return 1;
  if (type === 'boolean') return false;
  if (type.endsWith('[]')) return '{}';
  if (type === 'uuid') return '01912345-6789-7abc-8def-0123456789ab';
  throw new Error(`${table}.${name}: no canary for a value of the type ${type}`);
}

/** Writes a row with a canary in each text of it, as nobody does: neither foreign keys nor triggers are asked. */
export async function plant(
  client: Client,
  table: string,
  columns: readonly Column[],
  pointsAt: ReadonlyMap<string, string>,
  chosen: Readonly<Record<string, unknown>> = {},
): Promise<string | undefined> {
  const values = columns.flatMap((column) => {
    const value = column.name in chosen ? chosen[column.name] : valueOf(table, column, pointsAt);
    return value === undefined || (value === null && !(column.name in chosen)) ? [] : [[column.name, value] as const];
  });
  const names = values.map(([name]) => `"${name}"`).join(', ');
  const places = values.map((_, index) => `$${index + 1}`).join(', ');
  const { rows } = await client.query<Record<string, unknown>>(
    `INSERT INTO "${table}" (${names}) VALUES (${places}) RETURNING *`,
    values.map(([, value]) => value),
  );
  const id = rows[0]?.id;
  return id === undefined || id === null ? undefined : String(id);
}

/** A connection of somebody who may write past foreign keys and triggers. */
export async function pastAllKeys(server: string, database: string): Promise<Client> {
  const url = new URL(server);
  url.pathname = new URL(database).pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query("SET session_replication_role = 'replica'");
  return client;
}
