import { MentoraError, query, sql } from '@mentora/platform';
import type { Verdict } from '@mentora/ui/player/types';
import { createHash } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';

interface Submission {
  attempt: string;
  key: string | undefined;
  /** What was sent: under one key it is always the same. */
  sent: unknown;
}

/**
 * Judges an answer, or gives what was said of it when it came before with the same key: its verdict got lost on
 * the way. The unique key settles which of two that come at once is the first. Without a key each one counts.
 */
export async function judgeOnce(
  req: PayloadRequest,
  { attempt, key, sent }: Submission,
  judge: () => Promise<Verdict>,
): Promise<Verdict> {
  if (key === undefined) return judge();
  const digest = createHash('sha256').update(JSON.stringify(sent)).digest('base64url');
  const first = await query(
    req,
    sql`INSERT INTO answer_submissions (attempt_id, key, digest) VALUES (${attempt}, ${key}, ${digest})
        ON CONFLICT DO NOTHING RETURNING key`,
  );
  if (first.length === 0) return verdictBefore(req, attempt, key, digest);
  const verdict = await judge();
  await query(
    req,
    sql`UPDATE answer_submissions SET verdict = ${JSON.stringify(verdict)}::jsonb
        WHERE attempt_id = ${attempt} AND key = ${key}`,
  );
  return verdict;
}

async function verdictBefore(req: PayloadRequest, attempt: string, key: string, digest: string): Promise<Verdict> {
  const [before] = await query<{ digest: string; verdict: Verdict }>(
    req,
    sql`SELECT digest, verdict FROM answer_submissions WHERE attempt_id = ${attempt} AND key = ${key}`,
  );
  if (before?.digest !== digest) throw new MentoraError('keyUsedBefore', { status: 409, field: 'key' });
  return before.verdict;
}

/** Forgets what was said of answers a week ago: nobody waits for it any more. */
export async function sweepSubmissions(payload: Payload): Promise<void> {
  await query({ payload }, sql`DELETE FROM answer_submissions WHERE at < now() - interval '7 days'`);
}
