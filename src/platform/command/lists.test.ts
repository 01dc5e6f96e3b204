import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core';
import { expect, it } from 'vitest';
import { texts, uuids } from './lists';
import { sql } from './query';

it('says a list as one parameter, whatever is in it', () => {
  const odd = ["l'un", '{"autre"}', ''];
  const statement = sql`SELECT WHERE id = ANY (${uuids([])}) AND name = ANY (${texts(odd)})`;
  expect(new PgDialect().sqlToQuery(statement)).toMatchObject({
    sql: 'SELECT WHERE id = ANY ($1::uuid[]) AND name = ANY ($2::text[])',
    params: [[], odd],
  });
});
