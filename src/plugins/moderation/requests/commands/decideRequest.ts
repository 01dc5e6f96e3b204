import { MentoraError, notFound, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { RequestStatus } from '../status';

/** What a decision takes: the request, and what its person is told with it. */
export const decisionInput = z.object({
  request: z.uuid('invalid'),
  notes: z.string('invalid').trim().max(2000, 'tooLong').default(''),
});

interface Decision extends z.output<typeof decisionInput> {
  status: Exclude<RequestStatus, 'pending'>;
  /** The administrator who decides. */
  by: string;
}

/** Writes a decision while there is none, and answers whose request it was. The second of two who decide is told of the first. */
export async function decideRequest(req: PayloadRequest, { request, notes, status, by }: Decision): Promise<string> {
  const [decided] = await query<{ person: string }>(
    req,
    sql`UPDATE contributor_requests SET status = ${status}, reviewed_by_id = ${by}, reviewed_at = now(), admin_notes = ${notes || null}
        WHERE id = ${request} AND status = 'pending' RETURNING person_id AS person`,
  );
  if (decided) {
    const action = status === 'approved' ? 'contributor.accepted' : 'contributor.declined';
    await recordInAudit(req, { action, kind: 'users', subject: decided.person, details: { request } });
    return decided.person;
  }
  const [before] = await query<{ status: RequestStatus }>(req, sql`SELECT status FROM contributor_requests WHERE id = ${request}`);
  if (!before) throw notFound();
  throw new MentoraError('contributorRequestDecided', { status: 409, params: { state: before.status }, extra: { state: before.status } });
}
