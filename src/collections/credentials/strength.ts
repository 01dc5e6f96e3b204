import { MentoraError } from '@mentora/platform';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { longestPassword } from './passwordHash';

/** What the meter shows. `warning` and `suggestions` are keys of the messages `auth.strength`. */
export interface Strength {
  /** From 0 (guessed at once) to 4. */
  score: number;
  warning: string | null;
  suggestions: string[];
  /** Whether it is taken. */
  enough: boolean;
}

export const shortestPassword = 10;
const enoughScore = 3;

let meter: Promise<ZxcvbnFactory> | undefined;

/** The dictionaries are some megabytes: they are read when the first password is judged. */
async function loadMeter(): Promise<ZxcvbnFactory> {
  const [core, common, en, fr] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  return new core.ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...en.dictionary, ...fr.dictionary },
    maxLength: 128,
  });
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Words that somebody who knows the person would try first: the parts of the name and of the address. */
function wordsOf(person: readonly string[]): string[] {
  const words = ['mentora', ...person.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))].map(plain);
  return [...new Set(words.filter((word) => word.length > 2))].toSorted((a, b) => b.length - a.length);
}

/**
 * How hard a password would be to guess for somebody who knows the person's name and address: words of theirs
 * count for nothing, so what is left without them must be good enough.
 */
export async function strengthOf(password: string, person: readonly string[] = []): Promise<Strength> {
  meter ??= loadMeter();
  const judge = await meter;
  const words = wordsOf(person);
  const whole = judge.check(password.slice(0, 128), words);
  const left = words.reduce((text, word) => text.replaceAll(word, ' '), plain(password.slice(0, 128))).trim();
  const isPersonal = left.length < plain(password.slice(0, 128)).trim().length;
  const score = isPersonal ? Math.min(whole.score, left ? judge.check(left, words).score : 0) : whole.score;
  const { warning, suggestions } = whole.feedback;
  return {
    score,
    warning: isPersonal && score < enoughScore ? 'userInputs' : warning,
    suggestions,
    enough: score >= enoughScore && password.length >= shortestPassword,
  };
}

/** Refuses a password that is too long, too short or too easy to guess. */
export async function requireStrongPassword(password: string, person: readonly string[]): Promise<void> {
  const refuse = (code: string) => {
    throw new MentoraError('invalidInput', { status: 400, fields: { password: code } });
  };
  if (password.length > longestPassword) refuse('tooLong');
  if (password.length < shortestPassword) refuse('passwordTooShort');
  const { enough } = await strengthOf(password, person);
  if (!enough) refuse('passwordTooWeak');
}
