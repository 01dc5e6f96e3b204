import { sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { fitArrival, proposeTen, type MenteeProfile, type Proposal, type Reason } from '../../matching';
import { cameToNothing, isOpen } from '../../mentorships/place';
import { askableBy } from '../../profiles/askable';
import { criteriaWith, type RegisteredFacts } from '../criteria';
import { factsOf } from '../criteria/factsOf';
import { knownMentees } from '../people/mentees';
import { knownMentors } from '../people/mentors';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** The mentors for one mentee, the best first. */
export interface Ranked {
  proposals: Proposal[];
  /** Whom to ask first, where a published cohort says which places others will need; with who fits better and is kept for them. */
  advised: { mentor: string; keptForOthers: string | null } | null;
  /** How many mentors fell out for each reason, of how many. */
  against: Record<Reason, number>;
  among: number;
  facts: RegisteredFacts[];
}

const most = 10;

/** The profile of a mentee as matching knows it; undefined where there is none. */
export async function menteeOf(req: Req, person: string): Promise<MenteeProfile | undefined> {
  return (await knownMentees(req, sql`p.person_id = ${person}`))[0];
}

/**
 * Ranks the mentors whom a mentee can ask: those with whom there is nothing already, and who have not just said no. Nobody is
 * moved for somebody who arrives after a cohort was brought together.
 */
export async function rankedFor(req: Req, mentee: MenteeProfile): Promise<Ranked> {
  const nothingYet = sql`p.person_id <> ${mentee.id} AND NOT EXISTS (SELECT FROM mentorships m WHERE
    (m.mentor_id = p.person_id AND m.mentee_id = ${mentee.id} AND (${isOpen(sql`m`)} OR ${cameToNothing(req, sql`m`)}))
    OR (m.mentee_id = p.person_id AND m.mentor_id = ${mentee.id} AND ${isOpen(sql`m`)}))`;
  const mentors = await knownMentors(req, sql`${askableBy(mentee.id)} AND ${nothingYet}`);
  const facts = await factsOf(req, [mentee], mentors);
  const criteria = criteriaWith(facts);
  const { proposals, against } = proposeTen(mentee, mentors, criteria);
  const prices = new Map(mentors.filter(({ price }) => price > 0).map(({ id, price }) => [id, price]));
  const ranked = { proposals, advised: null, against, among: mentors.length, facts };
  if (prices.size === 0) return ranked;
  const { chosen, note } = fitArrival(mentee, mentors, prices, criteria);
  if (!chosen) return ranked;
  // The place of a mentor whom others need is theirs as long as somebody else does nearly as well.
  const rest = proposals.filter(({ mentor }) => mentor !== chosen.mentor);
  const advised = { mentor: chosen.mentor, keptForOthers: note ? String(note.values.mentor) : null };
  return { ...ranked, proposals: [{ mentor: chosen.mentor, score: chosen.score, why: chosen.why }, ...rest].slice(0, most), advised };
}
