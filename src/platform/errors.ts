import { APIError } from 'payload';

export interface ErrorDetails {
  /** HTTP status; 400 unless told. */
  status?: number;
  /** The form field that the message belongs to. */
  field?: string;
  /** Values for the message's placeholders. */
  params?: Record<string, string | number>;
  /** Seconds after which another try makes sense (429). */
  retryAfter?: number;
  /** More than one wrong field: a code for each. */
  fields?: Record<string, string>;
  /** What a program reads beside the code: the state that something is in. */
  extra?: Record<string, unknown>;
}

/** The build may hold this module more than once; an error of one copy is an error of ours in all. */
const brand = Symbol.for('mentora.error');

/**
 * An error a person can do something about. `code` is stable: it is what clients test, what the
 * messages `errors.<code>` translate, and what stays readable when names are minified.
 */
export class MentoraError extends APIError<ErrorDetails & { code: string }> {
  readonly code: string;
  readonly details: ErrorDetails;
  readonly [brand] = true;

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }

  constructor(code: string, details: ErrorDetails = {}) {
    super(code, details.status ?? 400, { ...details, code }, true);
    // Names are minified in production; by this one such an error is logged as what it is, no fault of ours.
    this.name = 'MentoraError';
    this.code = code;
    this.details = details;
  }
}

export const notFound = (): MentoraError => new MentoraError('notFound', { status: 404 });
export const signInFirst = (): MentoraError => new MentoraError('signInFirst', { status: 401 });
/** It will be possible once a guardian has agreed. */
export const guardianAwaited = (): MentoraError => new MentoraError('guardianAwaited', { status: 403 });
export const forbidden = (): MentoraError => new MentoraError('forbidden', { status: 403 });
