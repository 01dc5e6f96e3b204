import { inTransaction, query, sql } from '@mentora/platform';
import { createLocalReq, type Payload } from 'payload';
import { lockStats } from './lockStats';
import { recount } from './recount';

/** What was made anew. */
export interface Rebuilt {
  people: number;
  /** Ids of those whose figures were others before. */
  corrected: string[];
}

/**
 * Makes the figures of all contributors anew from what is kept of what happened, one person at a time, while people go on.
 * The figures are kept true as things happen: what this corrects, something has written past them.
 */
export async function rebuildStats(payload: Payload): Promise<Rebuilt> {
  const people = await query<{ id: string }>(
    { payload },
    sql`SELECT contributor_id AS id FROM contributor_events UNION SELECT person_id FROM contributor_stats ORDER BY 1`,
  );
  const corrected: string[] = [];
  for (const { id } of people) if (await rebuildOne(payload, id)) corrected.push(id);
  return { people: people.length, corrected };
}

async function rebuildOne(payload: Payload, person: string): Promise<boolean> {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    if (!(await lockStats(req, person))) return false;
    const before = await figuresIn(req, person);
    await recount(req, person);
    return before !== (await figuresIn(req, person));
  });
}

async function figuresIn(req: Parameters<typeof lockStats>[0], person: string): Promise<string | undefined> {
  const [row] = await query<{ row: string }>(
    req,
    sql`SELECT (to_jsonb(s) - 'updated_at')::text AS row FROM contributor_stats s WHERE person_id = ${person}`,
  );
  return row?.row;
}

/** Once a week: whoever looks after the site reads in the log where figures had to be corrected. */
export async function checkStats(payload: Payload): Promise<void> {
  const { people, corrected } = await rebuildStats(payload);
  if (corrected.length > 0) payload.logger.warn({ msg: 'Figures of contributors were not true and were corrected', people, corrected });
}
