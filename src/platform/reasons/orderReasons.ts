import { z } from 'zod';
import { defineCommand } from '../command/defineCommand';
import { uuids } from '../command/lists';
import { query, sql } from '../command/query';
import { reasonKind } from './input';

/** Puts the ready-made reasons of a kind in the order of `ids`; those that were added meanwhile follow in theirs. */
export const orderReasons = defineCommand({
  name: 'orderReasons',
  permission: 'contribution.review',
  input: z.object({ kind: reasonKind, ids: z.array(z.uuid('invalid')).max(200, 'tooLong') }),
  inOneStatement: true,
  run: async ({ req, input: { kind, ids } }): Promise<{ ordered: number }> => {
    const rows = await query(
      req,
      sql`WITH wanted AS (SELECT id, place FROM unnest(${uuids(ids)}) WITH ORDINALITY w (id, place))
          UPDATE rejection_reasons r SET position = ordered.position
          FROM (SELECT id, row_number() OVER (ORDER BY min(place) NULLS LAST, min(position), id) AS position
                FROM rejection_reasons LEFT JOIN wanted USING (id) WHERE kind = ${kind} GROUP BY id) ordered
          WHERE ordered.id = r.id RETURNING r.id`,
    );
    return { ordered: rows.length };
  },
});
