import { registriesOf, type MatchingCriterion } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { setImmediate as breath } from 'node:timers/promises';
import type { MenteeProfile, MentorProfile } from '../../matching';
import type { RegisteredFacts } from './registered';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** So many different pairs of texts at most: more are no kinds of people but people. */
const mostPairs = 1 << 20;

/** What the registered criteria say of these people. Everybody else is let through between the many scores. */
export async function factsOf(req: Req, mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Promise<RegisteredFacts[]> {
  const people = { mentees: mentees.map(({ id }) => id), mentors: mentors.map(({ id }) => id) };
  return Promise.all(registriesOf(req.payload.config).matchingCriteria.map(async (criterion) => factsBy(criterion, await criterion.factsOf(req, people))));
}

async function factsBy({ key, weight, score }: MatchingCriterion, { mentees, mentors }: Pick<RegisteredFacts, 'mentees' | 'mentors'>): Promise<RegisteredFacts> {
  const [ones, others] = [[...new Set(mentees.values())], [...new Set(mentors.values())]];
  if (ones.length * others.length > mostPairs) throw new Error(`The criterion "${key}" tells ${ones.length} kinds of mentees and ${others.length} of mentors apart: too many`);
  const scores = new Map<string, ReadonlyMap<string, number | null>>();
  for (const one of ones) {
    await breath();
    scores.set(one, new Map(others.map((other) => [other, score(one, other)])));
  }
  return { key, weight, mentees, mentors, scores };
}
