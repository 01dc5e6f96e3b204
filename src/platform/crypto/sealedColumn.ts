import { query, sql } from '../command/query';
import type { PrivateTexts, Resealed } from './privateTexts';
import { currentKeyId, seal, unsealed } from './seal';

const part = 500;

interface Column {
  key: string;
  table: string;
  /** The column that tells its rows apart: a UUID. */
  id?: string;
  column?: string;
  /** What its texts are bound to, beside the row. */
  kind: string;
}

/** Private texts that lie in one column of a table, each bound to its kind and row. */
export function sealedColumn({ key, table, id = 'id', column = 'sealed', kind }: Column): PrivateTexts {
  const [rows, row, text] = [sql.identifier(table), sql.identifier(id), sql.identifier(column)];
  return {
    key,
    reseal: async (payload) => {
      const done: Resealed = { resealed: 0, unreadable: 0 };
      for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
        const found = await query<{ id: string; sealed: string }>(
          { payload },
          sql`SELECT ${row} AS id, ${text} AS sealed FROM ${rows}
              WHERE ${row} > ${last} AND NOT starts_with(${text}, ${`${currentKeyId()}.`}) ORDER BY ${row} LIMIT ${part}`,
        );
        for (const { id: of, sealed } of found) {
          const plain = unsealed(sealed, [kind, of]);
          if (plain === null) {
            done.unreadable += 1;
            continue;
          }
          // One that changes meanwhile is by the new key already.
          const put = await query(
            { payload },
            sql`UPDATE ${rows} SET ${text} = ${seal(plain, [kind, of])} WHERE ${row} = ${of} AND ${text} = ${sealed} RETURNING ${row}`,
          );
          done.resealed += put.length;
        }
        last = found.at(-1)?.id ?? last;
        if (found.length < part) return done;
      }
    },
  };
}
