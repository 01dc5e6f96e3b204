import type { SentAnswer } from './types';

/** Answers that wait for a connection, by step. They outlive a reload of the page, and not its tab. */
export type KeptAnswers = Record<string, SentAnswer>;

const keyOf = (attempt: string) => `mentora-answers-${attempt}`;

/** The answers of an attempt that were never judged. */
export function keptAnswers(attempt: string): KeptAnswers {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(attempt)) ?? '{}');
    return kept !== null && typeof kept === 'object' ? (kept as KeptAnswers) : {};
  } catch {
    return {};
  }
}

/** Keeps an answer until the server has judged it. */
export function keepAnswer(attempt: string, step: string, answer: SentAnswer): void {
  write(attempt, { ...keptAnswers(attempt), [step]: answer });
}

/** Forgets an answer that the server has judged. */
export function forgetAnswer(attempt: string, step: string): void {
  const { [step]: _judged, ...rest } = keptAnswers(attempt);
  write(attempt, rest);
}

function write(attempt: string, answers: KeptAnswers): void {
  try {
    if (Object.keys(answers).length === 0) sessionStorage.removeItem(keyOf(attempt));
    else sessionStorage.setItem(keyOf(attempt), JSON.stringify(answers));
  } catch {
    // Private windows and full stores refuse: the answer still lies in the page's memory.
  }
}
