import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { PairOfIds } from '../../../matching';
import { cameToNothing, isOpen } from '../../../mentorships/place';
import { isShown } from '../../../profiles/askable';
import { factsOf } from '../../criteria/factsOf';
import { isWaiting, knownMentees } from '../../people/mentees';
import { knownMentors } from '../../people/mentors';
import type { SolveWish } from './solve';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Everything that a cohort is solved from: who of it still waits, every mentor with a place, and what must be or must not. */
export async function gather(req: Req, cohort: string, mode: SolveWish['mode']): Promise<SolveWish> {
  const mentees = await knownMentees(req, sql`${isWaiting} AND p.person_id IN (SELECT mentee_id FROM matching_members WHERE cohort_id = ${cohort})`);
  const mentors = await knownMentors(req, sql`${isShown} AND p.taken < p.capacity`);
  // Somebody may be both: the same person, looked at twice.
  const people = [new Map(mentees.map((one) => [one.id, one])), new Map(mentors.map((one) => [one.id, one]))];
  const blocks = await query<{ one: string; other: string }>(req, sql`SELECT blocker_id AS one, blocked_id AS other FROM conversation_blocks`);
  for (const { one, other } of blocks) {
    for (const known of people) {
      const side = known.get(one);
      if (side) side.blocked = new Set([...side.blocked, other]);
    }
  }
  const rules = await query<PairOfIds & { kind: string } & Record<string, unknown>>(
    req,
    sql`SELECT mentee_id AS mentee, mentor_id AS mentor, kind FROM matching_rules WHERE cohort_id = ${cohort} ORDER BY mentee_id, mentor_id`,
  );
  const pinned = rules.filter(({ kind }) => kind === 'pinned');
  const isPinned = ({ mentee, mentor }: PairOfIds) => pinned.some((pin) => pin.mentee === mentee && pin.mentor === mentor);
  // Two who have something running, or have just said no, are not brought together again; unless somebody says so.
  const met = await query<PairOfIds & Record<string, unknown>>(
    req,
    sql`SELECT m.mentee_id AS mentee, m.mentor_id AS mentor FROM mentorships m WHERE m.mentee_id IS NOT NULL AND m.mentor_id IS NOT NULL AND (${isOpen(sql`m`)} OR ${cameToNothing(req, sql`m`)})
        UNION SELECT m.mentor_id, m.mentee_id FROM mentorships m WHERE m.mentee_id IS NOT NULL AND m.mentor_id IS NOT NULL AND ${isOpen(sql`m`)}`,
  );
  const forbidden = [...rules.filter(({ kind }) => kind === 'forbidden'), ...met.filter((pair) => !isPinned(pair))];
  const ids = ({ mentee, mentor }: PairOfIds) => ({ mentee, mentor });
  return { mode, mentees, mentors, pinned: pinned.map(ids), forbidden: forbidden.map(ids), facts: await factsOf(req, mentees, mentors) };
}
