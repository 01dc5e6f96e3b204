import type { MenteeProfile, MentorProfile, Profile, Rhythm } from '../types';
import { bitsIn, commonQuarters, sessionQuarters } from '../week';
import type { Criterion } from './criterion';

/** Sessions in a week that has one. */
const sessionsInWeek: Record<Rhythm, number> = { twiceAWeek: 2, weekly: 1, everyTwoWeeks: 1, monthly: 1 };

/** The quarters that two people need in common to meet at the mentee's rhythm. */
export const quartersNeeded = ({ rhythm }: MenteeProfile): number => sessionQuarters * sessionsInWeek[rhythm ?? 'weekly'];

/** Sessions that everybody is trusted to have been at before the first one. */
const credit = 3;

/**
 * How far the hours somebody gives can be believed: the share of the sessions asked for within them that were held,
 * beside a credit, so that one bad day of a newcomer weighs little.
 */
export const trustIn = ({ kept }: Profile): number => (kept ? (Math.min(kept.held, kept.asked) + credit) / (kept.asked + credit) : 1);

/** The share of the hours needed that both give as free, by mentor: 1 once they are enough, whatever else is claimed. */
export function hoursEnough(mentee: MenteeProfile): (mentor: MentorProfile) => number {
  const needed = quartersNeeded(mentee);
  const used = [...mentee.week.keys()].filter((word) => mentee.week[word] !== 0);
  return (mentor) => {
    let common = 0;
    for (let at = 0; at < used.length && common < needed; at += 1) common += bitsIn(mentee.week[used[at]!]! & mentor.week[used[at]!]!);
    return Math.min(1, common / needed);
  };
}

function commonHoursFor(mentee: MenteeProfile): (mentor: MentorProfile) => number {
  const [enough, trust] = [hoursEnough(mentee), trustIn(mentee)];
  return (mentor) => enough(mentor) * trust * trustIn(mentor);
}

/**
 * Common hours, where people compete for places.
 *
 * Claiming hours that one does not have gains nothing, for two reasons. It is full at what the mentee's rhythm needs:
 * with any mentor whom one can really meet, the true hours already give 1, so a lie raises the value of pairs that are
 * no use, and of no other. Then the lie either moves nothing or moves the liar to a mentor who cannot be met: let x be
 * the best assignment for the true values, of total V, and x' the best for the claimed ones, of total V' ≥ V. Only useless
 * pairs U of the liar are worth more in the second. If x' gives the liar none of U, its total is the same under both, so
 * V' ≤ V: x was already as good, and nothing is won. If it gives one of U, the liar has a mentor without a common hour.
 * And whoever is not there at the hours claimed is believed less next time.
 */
export const commonHours: Criterion = {
  key: 'commonHours',
  weight: 10,
  score: (mentee, mentor) => commonHoursFor(mentee)(mentor),
  scoreFor: commonHoursFor,
  explain: (mentee, mentor) => {
    const hours = Math.floor(commonQuarters(mentee.week, mentor.week) / 4);
    return hours === 0 ? null : { key: 'matching.why.commonHours', values: { hours } };
  },
};

/** So many times the hours needed leave room to move a session; more is no better. */
const room = 3;

/**
 * Room to move a session, in one's own list only: there, a lie spoils one's own list. Between people it would win places,
 * since nobody can check hours that are not needed. The explanation of common hours says it already.
 */
export const roomToMove: Criterion = {
  key: 'roomToMove',
  weight: 6,
  share: { together: 0, mentor: 0 },
  score: (mentee, mentor) => Math.min(1, commonQuarters(mentee.week, mentor.week) / (room * quartersNeeded(mentee))),
  explain: () => null,
};
