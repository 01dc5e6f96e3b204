import type { SQL } from '@payloadcms/db-postgres/drizzle';
import { sql } from './query';

/** Ids as one parameter, however many: `id = ANY (${uuids(ids)})`, `FROM unnest(${uuids(ids)}) AS given (id)`. */
export function uuids(ids: readonly string[]): SQL {
  return sql`${sql.param([...ids])}::uuid[]`;
}

/** Texts as one parameter, as `uuids` does it. */
export function texts(values: readonly string[]): SQL {
  return sql`${sql.param([...values])}::text[]`;
}
