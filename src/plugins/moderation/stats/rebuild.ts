import { inTransaction, query, sql } from '@mentora/platform';
import { createLocalReq, type Payload } from 'payload';
import { lockStats } from './lockStats';
import { recount } from './recount';

/** What was made anew. */
export interface Rebuilt {
  people: number;
  /** Ids of those whose figures were others before. */
  corrected: string[];
  /** Each figure that was another one: as it was, and as it is. */
  corrections: Correction[];
}

/** One figure of somebody that was not what follows from what happened. */
export interface Correction {
  person: string;
  /** The column: `approved_contributions` … */
  figure: string;
  before: unknown;
  after: unknown;
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
  const corrections: Correction[] = [];
  for (const { id } of people) corrections.push(...(await rebuildOne(payload, id)));
  return { people: people.length, corrected: [...new Set(corrections.map(({ person }) => person))], corrections };
}

async function rebuildOne(payload: Payload, person: string): Promise<Correction[]> {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    if (!(await lockStats(req, person))) return [];
    const before = await figuresIn(req, person);
    await recount(req, person);
    const after = await figuresIn(req, person);
    return Object.keys(after)
      .filter((figure) => before[figure] !== after[figure])
      .map((figure) => ({ person, figure, before: before[figure], after: after[figure] }));
  });
}

async function figuresIn(req: Parameters<typeof lockStats>[0], person: string): Promise<Record<string, string | number | null>> {
  const [row] = await query<{ figures: Record<string, string | number | null> }>(
    req,
    sql`SELECT to_jsonb(s) - 'updated_at' - 'person_id' AS figures FROM contributor_stats s WHERE person_id = ${person}`,
  );
  return row?.figures ?? {};
}

/** Once a week: whoever looks after the site reads in the log where figures had to be corrected. */
export async function checkStats(payload: Payload): Promise<void> {
  const { people, corrected } = await rebuildStats(payload);
  if (corrected.length > 0) payload.logger.warn({ msg: 'Figures of contributors were not true and were corrected', people, corrected });
}
