import { query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import type { PayloadRequest } from 'payload';

type Details = Record<string, string | number | null>;

/**
 * Writes what was done into the history of a case and into the audit log, in the transaction of `req`. Details are
 * codes and figures: neither names a person.
 */
export async function note(req: PayloadRequest, id: string, action: string, details: Details = {}): Promise<void> {
  await addToHistory(req, id, action, details, req.user ? String(req.user.id) : null);
  await recordInAudit(req, { action: `case.${action}`, kind: 'cases', subject: id, details });
}

/** The same for what follows by itself from what somebody else did: who that was is written elsewhere. */
export async function noteBySystem(req: PayloadRequest, id: string, action: string, details: Details = {}): Promise<void> {
  await addToHistory(req, id, action, details, null);
  await recordInAudit(req, { action: `case.${action}`, kind: 'cases', subject: id, details, actor: 'system' });
}

/** The same for what a party does: the log is read by administrators, one of whom may be who was reported. */
export async function notePartyAct(req: PayloadRequest, id: string, action: string, { act, actor }: { act: string; actor: string }): Promise<void> {
  await addToHistory(req, id, action, {}, actor);
  await recordInAudit(req, { action: `case.${action}`, kind: 'case-acts', subject: act, actor });
}

async function addToHistory(req: PayloadRequest, id: string, action: string, details: Details, actor: string | null): Promise<void> {
  await query(
    req,
    sql`INSERT INTO case_history (case_id, actor_id, action, details)
        VALUES (${id}, ${actor}, ${action}, ${JSON.stringify(details)}::jsonb)`,
  );
}
