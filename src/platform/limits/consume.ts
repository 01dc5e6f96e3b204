import { createHmac } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { MentoraError } from '../errors';

/** How often something may be tried. */
export interface Limit {
  name: string;
  /** Tries in a window. */
  tries: number;
  seconds: number;
}

type Req = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>;

/** A value as a key that cannot be turned back into it. */
export function keyOf(req: Req, ...parts: string[]): string {
  return createHmac('sha256', req.payload.secret).update(parts.join('\n')).digest('base64url');
}

/**
 * Counts one try, and throws 429 `tooManyTries` with the seconds to wait where that is one too many. The
 * count is one statement, outside any transaction: tries at the same moment cannot share a place, and a try
 * that fails stays counted. A command does it in its `prepare`: within its transaction it would wait for a second
 * connection while it holds one, and as many such commands as there are connections would wait for ever.
 */
export async function consume(
  req: Req,
  limit: Limit,
  key: readonly string[],
  subject: string | null = null,
): Promise<void> {
  if (req.transactionID) throw new Error(`The limit "${limit.name}" is counted within a transaction`);
  const [row] = await query<Tries>({ payload: req.payload }, countTry(req, limit, key, subject));
  if (row) refuseOneTooMany(limit, row);
}

/** How often something was tried by now in its window, and the seconds until that is over. */
export interface Tries extends Record<string, unknown> {
  count: number;
  wait: number;
}

/** The statement that counts one try and answers the `Tries`: for a larger one that is not undone where it finds too many. */
export function countTry(req: Req, limit: Limit, key: readonly string[], subject: string | null = null) {
  return sql`INSERT INTO rate_limits (id, key, subject, count, resets_at)
      VALUES (uuidv7(), ${keyOf(req, limit.name, ...key)}, ${subject && keyOf(req, 'subject', subject)}, 1,
              now() + make_interval(secs => ${limit.seconds}))
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN rate_limits.resets_at <= now() THEN 1 ELSE rate_limits.count + 1 END,
        resets_at = CASE WHEN rate_limits.resets_at <= now() THEN excluded.resets_at ELSE rate_limits.resets_at END
      RETURNING count::int, ceil(extract(epoch FROM resets_at - now()))::int AS wait`;
}

/** Throws 429 `tooManyTries` where a try was one too many. */
export function refuseOneTooMany(limit: Limit, { count, wait }: Tries): void {
  if (count <= limit.tries) return;
  const seconds = Math.max(1, wait);
  throw new MentoraError('tooManyTries', {
    status: 429,
    retryAfter: seconds,
    params: { minutes: Math.ceil(seconds / 60) },
  });
}

/** Forgets the tries of one key, once one has succeeded. */
export async function forgive(req: Req, limit: Limit, key: readonly string[]): Promise<void> {
  await query(req, sql`DELETE FROM rate_limits WHERE key = ${keyOf(req, limit.name, ...key)}`);
}

/** Forgets every try that concerns a mail address. */
export async function forgiveSubject(req: Req, subject: string): Promise<void> {
  const hash = keyOf(req, 'subject', subject);
  await query(req, sql`DELETE FROM rate_limits WHERE subject = ${hash}`);
}

/** Removes windows that are over. */
export async function sweepLimits(req: Req): Promise<void> {
  await query({ payload: req.payload }, sql`DELETE FROM rate_limits WHERE resets_at < now()`);
}
