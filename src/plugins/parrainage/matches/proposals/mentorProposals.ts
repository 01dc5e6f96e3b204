import type { Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { wholeScore } from '../../matching';
import { mentorCards, type MentorCard } from '../../profiles/queries/mentors';
import { againstInWords, whyInWords, type SaidWhy } from '../words';
import { menteeOf, rankedFor } from './ranked';

/** A mentor who is proposed to a mentee. */
export interface MentorProposal extends MentorCard {
  /** How well the two fit, in hundredths. */
  fit: number;
  /** Why this one, in words, what counts most first. */
  why: SaidWhy[];
  /** Whom to ask first, of all. */
  advised: boolean;
}

export interface MentorProposals {
  docs: MentorProposal[];
  /** Why it is no other, where one fits as well and is kept for those who need just that one: a name. */
  keptForOthers: string | null;
  /** Why there are so few, in words. */
  against: string[];
  /** How many mentors were looked at. */
  among: number;
  /** Days for which the mentee has waited. */
  waitingDays: number;
}

/**
 * The ten mentors who fit somebody best, each with why; null for who has no profile as a mentee. Three statements, however
 * many mentors there are: the mentee, the mentors, and the ten as they are shown.
 */
export async function mentorProposals(req: Pick<PayloadRequest, 'payload'>, person: string, locale: Locale): Promise<MentorProposals | null> {
  const mentee = await menteeOf(req, person);
  if (!mentee) return null;
  const { proposals, advised, against, among, facts } = await rankedFor(req, mentee);
  const wanted = proposals.map(({ mentor }) => mentor);
  const cards = await mentorCards(req, person, locale, advised?.keptForOthers ? [...wanted, advised.keptForOthers] : wanted);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const docs = proposals.flatMap(({ mentor, score, why }) => {
    const card = byId.get(mentor);
    if (!card) return [];
    const skills = new Map(card.skills.map(({ id, title }) => [id, title]));
    const said = whyInWords({ payload: req.payload, locale, to: 'mentee', skills, told: { facts, mentee: person, mentor } }, why);
    return [{ ...card, fit: Math.round((100 * score) / wholeScore), why: said, advised: advised?.mentor === mentor }];
  });
  return {
    docs,
    keptForOthers: (advised?.keptForOthers && byId.get(advised.keptForOthers)?.name) || null,
    against: docs.length < proposals.length || docs.length < 10 ? againstInWords(locale, against, 'mentee') : [],
    among,
    waitingDays: Math.floor(mentee.waitingDays),
  };
}
