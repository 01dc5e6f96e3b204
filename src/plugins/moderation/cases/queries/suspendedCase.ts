import { query, sql } from '@mentora/platform';
import { suspensionByLink, type Suspension } from '@mentora/platform/suspensions';
import type { PayloadRequest } from 'payload';
import type { CaseMeasure, CaseReason, CaseStatus } from '../status';
import type { OwnCase } from './ownCases';
import { readText } from '../texts';

/** A suspension as its person reads it by the link of a mail, with what was decided and answered. */
export interface SuspendedCase {
  suspension: Suspension;
  decision: NonNullable<OwnCase['decision']> | null;
  appeal: OwnCase['appeal'];
}

interface Row extends Record<string, unknown> {
  id: string;
  status: CaseStatus;
  measure: CaseMeasure;
  ground: CaseReason;
  at: string;
  appealUntil: string | null;
  appealable: boolean;
  appealSealed: string | null;
  appealAt: string;
  outcome: 'upheld' | 'overturned' | null;
  answerSealed: string | null;
}

/** What a link leads to; null where it was not made here, or the account is gone. */
export async function suspendedCase(req: PayloadRequest, link: string): Promise<SuspendedCase | null> {
  const suspension = await suspensionByLink(req, link);
  if (!suspension) return null;
  const [row] = await query<Row>(
    { payload: req.payload },
    sql`SELECT c.id, c.status, d.measure, d.ground, to_json(d.decided_at)#>>'{}' AS at, to_json(d.appeal_until)#>>'{}' AS "appealUntil",
          coalesce(c.status = 'decided' AND d.appeal_until > now(), false) AS appealable,
          a.sealed AS "appealSealed", to_json(a.created_at)#>>'{}' AS "appealAt", a.outcome, a.sealed_answer AS "answerSealed"
        FROM case_decisions d JOIN cases c ON c.id = d.case_id LEFT JOIN case_appeals a ON a.case_id = c.id
        WHERE d.suspension_id = ${suspension.id}`,
  );
  if (!row) return { suspension, decision: null, appeal: null };
  const { id, measure, ground, at, appealUntil, appealable, appealSealed, appealAt, outcome, answerSealed } = row;
  const until = suspension.until?.toISOString() ?? null;
  return {
    suspension,
    decision: { measure, ground, text: suspension.reason, at, appealUntil, appealable, until },
    appeal: appealSealed
      ? { text: readText('case-appeal', id, appealSealed), at: appealAt, outcome, answer: readText('case-answer', id, answerSealed) }
      : null,
  };
}
