import type { Limit } from '../limits/consume';

const hour = 3_600;

/** Each SMS costs, and reaches a number that may be a stranger's. */
export const limits = {
  asked: { name: 'phone', tries: 5, seconds: hour },
  number: { name: 'phoneNumber', tries: 5, seconds: 24 * hour },
  network: { name: 'phoneNetwork', tries: 20, seconds: hour },
  /** Tries of one code: one in two hundred thousand is guessed. */
  code: { name: 'phoneCode', tries: 5, seconds: hour },
} as const satisfies Record<string, Limit>;
