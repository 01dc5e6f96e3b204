import type pg from 'pg';

/** A table as a backup has it. One that lies in parts is one table, with the parts that it needs. */
export interface Table {
  schema: string;
  name: string;
  /** Without those that the database makes from the others. */
  columns: string[];
  parts: { schema: string; name: string; bound: string }[];
}

/** How far a counter of the database has come. */
export interface Sequence {
  schema: string;
  name: string;
  lastValue: string;
  isCalled: boolean;
}

const ownSchemas = `nspname !~ '^pg_' AND nspname <> 'information_schema'`;

/** What an extension has brought comes with it. */
const ofNoExtension = `NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')`;

/** Every table of every schema, the queues' among them. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT nspname AS schema, relname AS name,
           ARRAY(SELECT attname::text FROM pg_attribute
                 WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum) AS columns,
           ARRAY(SELECT json_build_object('schema', n.nspname, 'name', part.relname, 'bound', pg_get_expr(part.relpartbound, part.oid))
                 FROM pg_inherits JOIN pg_class part ON part.oid = inhrelid JOIN pg_namespace n ON n.oid = part.relnamespace
                 WHERE inhparent = c.oid ORDER BY part.relname) AS parts
    FROM pg_class c JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind IN ('r', 'p') AND NOT relispartition AND relpersistence <> 't' AND ${ownSchemas} AND ${ofNoExtension}
    ORDER BY 1, 2`);
  return rows;
}

/** Every counter, with how far it has come. */
export async function sequencesOf(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(`
    SELECT nspname AS schema, relname AS name
    FROM pg_class c JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind = 'S' AND relpersistence <> 't' AND ${ownSchemas} AND ${ofNoExtension} ORDER BY 1, 2`);
  const sequences: Sequence[] = [];
  for (const sequence of rows) {
    const found = await client.query<{ lastValue: string; isCalled: boolean }>(
      `SELECT last_value AS "lastValue", is_called AS "isCalled" FROM ${placeOf(client, sequence)}`,
    );
    sequences.push({ ...sequence, ...found.rows[0]! });
  }
  return sequences;
}

/** The name of a table or counter as SQL writes it. */
export function placeOf(client: pg.ClientBase, { schema, name }: { schema: string; name: string }): string {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;
}

/** A list of columns as SQL writes it. */
export function columnsOf(client: pg.ClientBase, { columns }: Pick<Table, 'columns'>): string {
  return columns.map((column) => client.escapeIdentifier(column)).join(', ');
}

/** So that the same value is written and read as the same text, whatever the server is set to. */
export const plainText = "SET LOCAL datestyle = 'ISO'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL timezone = 'UTC'; SET LOCAL extra_float_digits = 1";
