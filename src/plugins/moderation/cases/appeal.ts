import './events';
import { MentoraError, notFound, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { requireStatus } from './hold';
import { notePartyAct } from './note';
import { caseOptions } from './optionsOf';
import type { CaseStatus } from './status';
import { sealText } from './texts';

/**
 * Contests what was decided of a person, in the transaction of `req`: within its time and once. Throws 409 `appealOver`
 * after the time, and 409 `caseState` where it was appealed already.
 */
export async function fileAppeal(req: PayloadRequest, { id, person, text }: { id: string; person: string; text: string }): Promise<void> {
  const [row] = await query<{ status: CaseStatus; over: boolean }>(
    req,
    sql`SELECT c.status, d.appeal_until < now() AS over FROM cases c JOIN case_decisions d ON d.case_id = c.id
        WHERE c.id = ${id} AND d.person_id = ${person} FOR UPDATE OF c`,
  );
  if (!row) throw notFound();
  requireStatus(row, ['decided']);
  if (row.over) throw new MentoraError('appealOver', { status: 409 });
  await query(req, sql`INSERT INTO case_appeals (case_id, person_id, sealed) VALUES (${id}, ${person}, ${sealText('case-appeal', id, text)})`);
  const { decideHours } = caseOptions(req.payload.config);
  await query(
    req,
    sql`UPDATE cases SET status = 'appealed', assignee_id = NULL, due_at = now() + make_interval(hours => ${decideHours}),
          reminded_at = NULL, overdue_at = NULL, updated_at = now() WHERE id = ${id}`,
  );
  await notePartyAct(req, id, 'appealed', { act: id, actor: person });
  await emit(req, 'case.appealed', { case: id });
}
