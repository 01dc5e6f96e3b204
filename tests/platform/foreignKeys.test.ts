import { beforeAll, expect, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

/**
 * Foreign keys whose columns no index begins with: deleting what they point at would read the whole table. Those of the
 * library of the queues point at a few rows that nobody deletes.
 */
async function withoutIndex(): Promise<string[]> {
  const { rows } = await platform.db.query<{ key: string }>(`
    SELECT format('%s (%s)', conrelid::regclass, (
      SELECT string_agg(attname, ', ' ORDER BY place)
      FROM unnest(conkey) WITH ORDINALITY AS part (number, place)
      JOIN pg_attribute ON attrelid = conrelid AND attnum = part.number)) AS key
    FROM pg_constraint JOIN pg_namespace ON pg_namespace.oid = connamespace
    WHERE contype = 'f' AND nspname = 'public'
      AND NOT EXISTS (
        SELECT FROM pg_index
        WHERE indrelid = conrelid AND indisvalid AND indpred IS NULL
          AND (SELECT array_agg(number ORDER BY number) FROM unnest(conkey) AS of_key (number))
            = (SELECT array_agg(number ORDER BY number) FROM unnest((indkey::int2[])[0:cardinality(conkey) - 1]) AS of_index (number)))
    ORDER BY 1`);
  return rows.map(({ key }) => key);
}

it('has an index for every foreign key', async () => {
  expect(await withoutIndex()).toEqual([]);
});

it('finds one that has none, or whose index begins with something else (control)', async () => {
  await platform.db.query(`
    CREATE TABLE pointing (other text, person uuid REFERENCES users, second uuid REFERENCES users, third uuid REFERENCES users);
    CREATE INDEX ON pointing (other, person);
    CREATE INDEX ON pointing (second, other);
    CREATE INDEX ON pointing (third) WHERE other = 'x'`);
  expect(await withoutIndex()).toEqual(['pointing (person)', 'pointing (third)']);
});
