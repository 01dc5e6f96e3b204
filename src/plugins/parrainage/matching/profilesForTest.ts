import fc from 'fast-check';
import type { Level, MenteeProfile, MentorProfile, Profile, Rhythm } from './types';
import { quartersInWeek, weekOf } from './week';

/** A mentee and a mentor who may meet, and of whom nothing else is known; with what a test is about put in. */
export const mentee = (more: Partial<MenteeProfile> = {}): MenteeProfile => ({ ...plain('mentee'), wants: [], waitingDays: 0, ...more });
export const mentor = (more: Partial<MentorProfile> = {}): MentorProfile => ({ ...plain('mentor'), skills: new Map(), capacity: 2, active: 0, ...more });

const plain = (id: string): Profile => ({ id, languages: ['fr'], topics: new Set(), week: weekOf([[0, 8]]), styles: new Set(), blocked: new Set() });

const words = (list: readonly string[], most: number) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: most });
const sets = (list: readonly string[], most: number) => words(list, most).map((found) => new Set(found));

export const weeks = fc
  .array(fc.tuple(fc.nat(quartersInWeek - 1), fc.integer({ min: 1, max: 24 })), { maxLength: 5 })
  .map(weekOf);

const skills = ['email', 'html', 'python', 'sql'];

const profiles = {
  languages: fc.oneof({ weight: 3, arbitrary: fc.constant(['fr']) }, { weight: 5, arbitrary: words(['fr', 'en', 'ar'], 3) }),
  topics: sets(['music', 'sport', 'travel'], 3),
  week: fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 3, max: 80 })), { minLength: 1, maxLength: 3 }).map(weekOf),
  kept: fc.option(fc.record({ asked: fc.nat(20), held: fc.nat(20) }), { nil: undefined }),
  styles: sets(['guided', 'listening'], 2),
  rhythm: fc.option(fc.constantFrom<Rhythm>('twiceAWeek', 'weekly', 'everyTwoWeeks', 'monthly'), { nil: undefined }),
  culture: fc.option(fc.constantFrom('maghreb', 'europe'), { nil: undefined }),
  blocked: sets(['person-1', 'person-2', 'person-3', 'person-4'], 2),
};

const anyMentee = fc.record({
  ...profiles,
  wants: fc.uniqueArray(fc.record({ skill: fc.constantFrom(...skills), level: fc.constantFrom<Level | 0>(0, 1, 2, 3, 4, 5) }), {
    maxLength: 4,
    selector: ({ skill }) => skill,
  }),
  months: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  waitingDays: fc.nat(100),
});

const anyMentor = fc.record({
  ...profiles,
  skills: fc.uniqueArray(fc.tuple(fc.constantFrom(...skills), fc.constantFrom<Level>(1, 2, 3, 4, 5)), { maxLength: 4, selector: ([skill]) => skill }).map((found) => new Map(found)),
  capacity: fc.nat(4),
  active: fc.nat(2),
  months: fc.option(
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(3)).map(([from, more]) => ({ from, to: from + more })),
    { nil: undefined },
  ),
});

/** So many people, some of whom are both: the same person under the same id. */
export const people = (mentees: number, mentors: number): fc.Arbitrary<{ mentees: MenteeProfile[]; mentors: MentorProfile[] }> =>
  fc.record({
    mentees: fc.array(anyMentee, { minLength: mentees >> 1, maxLength: mentees }).map((found) => found.map((one, at) => ({ ...one, id: `person-${at}` }))),
    mentors: fc.array(anyMentor, { minLength: mentors >> 1, maxLength: mentors }).map((found) => found.map((one, at) => ({ ...one, id: `person-${at + 2}` }))),
  });
