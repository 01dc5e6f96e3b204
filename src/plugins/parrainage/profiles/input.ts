import { z } from 'zod';
import { availabilityInput } from './hours';
import { contactWays, rhythms, styles } from './status';

/** What people send, checked alike at every door. */
const word = z.string('invalid').trim().min(1, 'required').max(60, 'tooLong');
const once = <Value>(values: Value[]) => [...new Set(values)];
export const longText = z.string('required').trim().max(2_000, 'tooLong');
export const neededText = longText.min(1, 'required');
export const personInput = z.uuid('invalid');
export const monthsInput = z.number('invalid').int('invalid').min(1, 'invalid').max(6, 'invalid');
const languages = z.array(z.string('invalid').regex(/^[a-z]{2,3}$/, 'invalid'), 'invalid').max(20, 'tooMany').transform(once);
const words = z.array(word, 'invalid').max(20, 'tooMany').transform(once);

const skillsOf = (least: number) =>
  z
    .array(z.object({ skill: z.uuid('invalid'), level: z.number('invalid').int('invalid').min(least, 'invalid').max(5, 'invalid') }), 'invalid')
    .max(40, 'tooMany')
    .refine((skills) => new Set(skills.map(({ skill }) => skill)).size === skills.length, 'duplicate');

const common = {
  languages: languages.refine((chosen) => chosen.length > 0, 'required'),
  availability: availabilityInput,
  styles: z.array(z.enum(styles, 'invalid'), 'invalid').transform(once),
  rhythm: z.enum(rhythms, 'invalid').nullable(),
  /** Left empty by who does not want it to count. */
  culture: z.string('invalid').trim().max(60, 'tooLong'),
};

/** What a mentor says of oneself, but for what the reviewer alone reads. */
export const mentorFields = z.object({
  ...common,
  skills: skillsOf(1).refine((skills) => skills.length > 0, 'required'),
  topics: words,
  biography: longText,
  months: z.object({ from: monthsInput, to: monthsInput }).refine(({ from, to }) => from <= to, { error: 'invalid', path: ['to'] }),
  contact: z.array(z.enum(contactWays, 'invalid'), 'invalid').transform(once),
  capacity: z.number('invalid').int('invalid').min(1, 'invalid').max(100, 'invalid'),
});

/** What a mentee says of oneself. */
export const menteeFields = z.object({
  ...common,
  goals: longText,
  level: z.number('invalid').int('invalid').min(1, 'invalid').max(5, 'invalid'),
  interests: words,
  skills: skillsOf(0),
  months: monthsInput.nullable(),
});

export type MentorFields = z.output<typeof mentorFields>;
export type MenteeFields = z.output<typeof menteeFields>;
