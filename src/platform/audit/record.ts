import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';

export interface AuditEntry {
  /** What was done: `role.granted`. */
  action: string;
  /** Id of what it was done to. */
  subject: string;
  /** Never a personal value: the log outlives the account. */
  details?: Record<string, unknown>;
  /** The person behind `req`, unless told. */
  actor?: string;
}

/** Adds a row to the audit log, in the transaction of `req`: what is rolled back was not done. */
export async function recordInAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const { action, subject, details = {}, actor = req.user ? String(req.user.id) : 'system' } = entry;
  await query(
    req,
    sql`INSERT INTO audit_log (id, action, actor, subject, details)
        VALUES (uuidv7(), ${action}, ${actor}, ${subject}, ${JSON.stringify(details)}::jsonb)`,
  );
}
