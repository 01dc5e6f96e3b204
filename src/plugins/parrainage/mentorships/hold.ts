import { MentoraError, notFound, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { MentorshipStatus, Side } from './status';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** A relation as commands work on it. Who has left is null. */
export interface Held extends Record<string, unknown> {
  id: string;
  status: MentorshipStatus;
  mentor: string | null;
  mentee: string | null;
  template: string | null;
  months: number;
  proposed: boolean;
  proposedTemplate: string | null;
  proposedMonths: number | null;
  conversation: string | null;
}

const columns = sql`m.id, m.status, m.mentor_id AS mentor, m.mentee_id AS mentee, m.template_id AS template, m.duration_months AS months,
  m.proposed_at IS NOT NULL AS proposed, m.proposed_template_id AS "proposedTemplate", m.proposed_months AS "proposedMonths",
  m.conversation_id AS conversation`;

/** A relation, held until the transaction ends: of two who change it at the same moment one waits, and finds what the other has done. */
export async function hold(req: Req, id: string): Promise<Held> {
  const [row] = await query<Held>(req, sql`SELECT ${columns} FROM mentorships m WHERE m.id = ${id} FOR UPDATE OF m`);
  if (!row) throw notFound();
  return row;
}

/** A relation of a person's own, held until the transaction ends, with the side of the person. Anybody else's is not there. */
export async function holdOwn(req: Req, id: string, person: string): Promise<Held & { side: Side }> {
  const [row] = await query<Held>(
    req,
    sql`SELECT ${columns} FROM mentorships m WHERE m.id = ${id} AND ${person}::uuid IN (m.mentor_id, m.mentee_id) FOR UPDATE OF m`,
  );
  if (!row) throw notFound();
  return { ...row, side: row.mentor === person ? 'mentor' : 'mentee' };
}

/** Throws 403 `otherSide` where this is for the other of the two to do. */
export function requireSide({ side }: { side: Side }, wanted: Side): void {
  if (side !== wanted) throw new MentoraError('otherSide', { status: 403 });
}

/** Throws 409 `mentorshipState`, which names the state, where a relation is not in one of these. */
export function requireStatus({ status }: Pick<Held, 'status'>, among: readonly MentorshipStatus[]): void {
  if (!among.includes(status)) throw new MentoraError('mentorshipState', { status: 409, params: { status }, extra: { state: status } });
}

/** Whether one of two people has blocked the other, by the ids that expressions give. */
export const isBlocked = (one: ReturnType<typeof sql> | string, other: ReturnType<typeof sql> | string) => sql`EXISTS (
  SELECT FROM conversation_blocks b WHERE (b.blocker_id, b.blocked_id) IN ((${one}, ${other}), (${other}, ${one})))`;
