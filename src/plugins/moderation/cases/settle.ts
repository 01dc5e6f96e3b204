import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { HeldCase } from './hold';
import { findSubject } from './subjects';

type Subject = Pick<HeldCase, 'id' | 'subject' | 'subjectId'>;

/** Tells the kind of a thing that no case of it is open any more, once that is so. */
export async function settleSubject(req: PayloadRequest, { id, subject, subjectId }: Subject): Promise<void> {
  const others = await query(
    req,
    sql`SELECT FROM cases WHERE subject = ${subject} AND subject_id = ${subjectId} AND id <> ${id} AND status <> 'closed'`,
  );
  if (others.length === 0) await findSubject(req.payload.config, subject)?.settled?.(req, subjectId);
}

/** Takes what a case is about out of sight. False where its kind cannot be hidden. */
export async function hideSubjectOf(req: PayloadRequest, { id, subject, subjectId }: Subject): Promise<boolean> {
  const kind = findSubject(req.payload.config, subject);
  if (!kind?.hide) return false;
  await kind.hide(req, subjectId);
  await query(req, sql`UPDATE cases SET hidden_at = coalesce(hidden_at, now()), updated_at = now() WHERE id = ${id}`);
  return true;
}

/** Shows again what a case has hidden. */
export async function showSubjectOf(req: PayloadRequest, { id, subject, subjectId }: Subject): Promise<void> {
  const hidden = await query(req, sql`UPDATE cases SET hidden_at = NULL, updated_at = now() WHERE id = ${id} AND hidden_at IS NOT NULL RETURNING id`);
  if (hidden.length > 0) await findSubject(req.payload.config, subject)?.show?.(req, subjectId);
}

/** Answers what somebody has asked for in a case. */
export async function answerRequests(req: PayloadRequest, id: string, kind?: 'mediation' | 'escalation'): Promise<void> {
  await query(
    req,
    sql`UPDATE case_requests SET answered_at = now()
        WHERE case_id = ${id} AND answered_at IS NULL ${kind ? sql`AND kind = ${kind}` : sql``}`,
  );
}
