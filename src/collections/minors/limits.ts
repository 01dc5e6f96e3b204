import type { Limit } from '@mentora/platform/limits';

const hours = 60 * 60;

/** A guardian may be a stranger whose address was mistyped: few mails, whoever asks for them. */
export const limits = {
  asked: { name: 'guardianAsked', tries: 3, seconds: 24 * hours },
  address: { name: 'guardianAddress', tries: 5, seconds: 24 * hours },
  decision: { name: 'guardianDecision', tries: 30, seconds: hours },
} as const satisfies Record<string, Limit>;
