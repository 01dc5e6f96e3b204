import { isId, notFound, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Owner } from '../owner';
import type { AnswerRow, AttemptRow } from '../row';


interface Wish {
  id: string;
  /** Whose it must be; `true`: anybody's. */
  owner: Owner | true | undefined;
}

/** An attempt and its edition. Somebody else's is not found, like one that does not exist. */
export async function findAttempt(req: PayloadRequest, wish: Wish): Promise<AttemptRow> {
  return oneAttempt(req, wish, sql``);
}

/** The same, kept from changing until the transaction ends: its answers come one after the other. */
export async function lockAttempt(req: PayloadRequest, wish: Wish): Promise<AttemptRow> {
  return oneAttempt(req, wish, sql`FOR UPDATE OF a`);
}

async function oneAttempt(req: PayloadRequest, { id, owner }: Wish, lock: ReturnType<typeof sql>): Promise<AttemptRow> {
  if (!owner || !isId(id)) throw notFound();
  const belongs = owner === true ? sql`true` : sql`(a.user_id = ${owner.user} OR a.visitor = ${owner.visitor})`;
  const [row] = await query<AttemptRow>(
    req,
    sql`SELECT a.id, a.user_id, a.visitor, a.exercise_id, a.edition_id, a.position::int, a.seed,
               a.finished_at, a.score::int, e.content
        FROM attempts a JOIN editions e ON e.id = a.edition_id
        WHERE a.id = ${id} AND ${belongs} ${lock}`,
  );
  if (!row) throw notFound();
  return row;
}

/** What happened at each step of an attempt, by step. */
export async function answersOf(req: PayloadRequest, attempt: string): Promise<Map<string, AnswerRow>> {
  const rows = await query<AnswerRow>(
    req,
    sql`SELECT step, first_right, solved, tries::int, misses::int, response FROM answers WHERE attempt_id = ${attempt}`,
  );
  return new Map(rows.map((row) => [row.step, row]));
}
