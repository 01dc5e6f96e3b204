import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** A log-in as its person sees it. */
export interface OpenSession extends Record<string, unknown> {
  id: string;
  browser: string | null;
  system: string | null;
  createdAt: string;
  lastSeenAt: string;
}

/** The log-ins of a person that are open, the last used first. */
export function openSessionsOf(req: Pick<PayloadRequest, 'payload'>, userId: string): Promise<OpenSession[]> {
  return query<OpenSession>(
    { payload: req.payload },
    sql`SELECT id, browser, system, created_at AS "createdAt", last_seen_at AS "lastSeenAt"
        FROM sessions WHERE user_id = ${userId} AND expires_at > now() ORDER BY last_seen_at DESC, id DESC`,
  );
}
