import { MentoraError, notFound, query, sql } from '@mentora/platform';
import { isSuspended } from '@mentora/platform/suspensions';
import type { PayloadRequest } from 'payload';
import type { CaseSide, CaseStatus } from './status';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** A case as commands work on it. */
export interface HeldCase extends Record<string, unknown> {
  id: string;
  subject: string;
  subjectId: string;
  status: CaseStatus;
  hidden: boolean;
  conversation: string | null;
}

const held = sql`c.id, c.subject, c.subject_id AS "subjectId", c.status, c.hidden_at IS NOT NULL AS hidden, c.conversation_id AS conversation`;

/** Of `cases c`: whether a person may handle it. Whom it concerns may not: who was reported must not learn who has. */
export const handledBy = (person: string) => sql`NOT EXISTS (
  SELECT FROM case_parties own WHERE own.case_id = c.id AND own.person_id = ${person} AND own.side IN ('reported', 'party'))`;

/**
 * A case, held until the transaction ends: of two who handle it at the same moment one waits, and then finds what the
 * other has done. One that concerns oneself is as if it were not there.
 */
export async function holdCase(req: Req, id: string, handler: string): Promise<HeldCase> {
  const [row] = await query<HeldCase>(req, sql`SELECT ${held} FROM cases c WHERE c.id = ${id} AND ${handledBy(handler)} FOR UPDATE OF c`);
  if (!row) throw notFound();
  return row;
}

/** A case that a person is a party of and knows of, held until the transaction ends, with the side of the person. */
export async function holdOwnCase(req: Req, id: string, person: string): Promise<HeldCase & { side: CaseSide }> {
  const [row] = await query<HeldCase & { side: CaseSide }>(
    req,
    sql`SELECT ${held}, p.side FROM cases c JOIN case_parties p ON p.case_id = c.id
        WHERE c.id = ${id} AND p.person_id = ${person} AND p.informed_at IS NOT NULL FOR UPDATE OF c`,
  );
  if (!row) throw notFound();
  return row;
}

/** Throws 409 `caseState`, which names the state, where a case is not in one of these. */
export function requireStatus({ status }: Pick<HeldCase, 'status'>, among: readonly CaseStatus[]): void {
  if (!among.includes(status)) throw new MentoraError('caseState', { status: 409, params: { status } });
}

/** Who handles a case: administrators who may act and are not those who were reported. */
export async function handlersOf(req: Req, id: string, { but }: { but?: string | null } = {}): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`SELECT DISTINCT r.parent_id AS id FROM users_roles r WHERE r.value = 'administrateur' AND NOT ${isSuspended(sql`r.parent_id`)}
          AND NOT EXISTS (SELECT FROM case_parties p WHERE p.case_id = ${id} AND p.person_id = r.parent_id AND p.side IN ('reported', 'party'))`,
  );
  const others = rows.filter((row) => row.id !== but);
  return (others.length > 0 ? others : rows).map((row) => row.id);
}

/** The parties of a case that know of it, by side. */
export async function partiesOf(req: Req, id: string): Promise<{ person: string; side: CaseSide; informed: boolean }[]> {
  return query<{ person: string; side: CaseSide; informed: boolean }>(
    req,
    sql`SELECT person_id AS person, side, informed_at IS NOT NULL AS informed FROM case_parties WHERE case_id = ${id} ORDER BY person_id`,
  );
}

/** From now on who was reported knows of the case. */
export async function informReported(req: Req, id: string): Promise<void> {
  await query(req, sql`UPDATE case_parties SET informed_at = now() WHERE case_id = ${id} AND side = 'reported' AND informed_at IS NULL`);
}
