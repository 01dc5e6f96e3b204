import { inTransaction, query, sql, type Registries } from '@mentora/platform';
import { notifyHandlers } from './notifyHandlers';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { noteBySystem } from './note';
import { caseDue, caseOverdue } from './notifications/handlers';
import { caseOptions } from './optionsOf';
import { settleSubject } from './settle';

interface Due extends Record<string, unknown> {
  id: string;
  assignee: string | null;
  at: string;
}

/** Reminds whose deadline is near: its owner, or everybody where nobody has taken the case. Once for each deadline. */
async function remind(req: PayloadRequest): Promise<void> {
  const { remindHours } = caseOptions(req.payload.config);
  const near = await query<Due>(
    req,
    sql`UPDATE cases SET reminded_at = now() WHERE reminded_at IS NULL AND due_at > now() AND due_at <= now() + make_interval(hours => ${remindHours})
        RETURNING id, assignee_id AS assignee, extract(epoch FROM due_at)::bigint::text AS at`,
  );
  for (const { id, assignee, at } of near) {
    await notifyHandlers(req, { type: caseDue, case: id, only: assignee, key: `${id}:${at}` });
    await noteBySystem(req, id, 'reminded');
  }
}

/** Escalates what is over: everybody who handles cases is told. Once for each deadline. */
async function escalate(req: PayloadRequest): Promise<void> {
  const over = await query<Due>(
    req,
    sql`UPDATE cases SET overdue_at = now(), escalated_at = coalesce(escalated_at, now()) WHERE overdue_at IS NULL AND due_at <= now()
        RETURNING id, assignee_id AS assignee, extract(epoch FROM due_at)::bigint::text AS at`,
  );
  for (const { id, at } of over) {
    await notifyHandlers(req, { type: caseOverdue, case: id, only: null, key: `${id}:${at}` });
    await noteBySystem(req, id, 'overdue');
  }
}

/** Closes what nobody has contested in its time. */
async function close(req: PayloadRequest): Promise<void> {
  const closed = await query<{ id: string; subject: string; subjectId: string }>(
    req,
    sql`UPDATE cases c SET status = 'closed', updated_at = now() FROM case_decisions d
        WHERE d.case_id = c.id AND c.status = 'decided' AND d.appeal_until < now() RETURNING c.id, c.subject, c.subject_id AS "subjectId"`,
  );
  for (const one of closed) {
    await settleSubject(req, one);
    await noteBySystem(req, one.id, 'closed');
  }
}

/** Looks at what is due, what is over, and what is final by now. */
export async function watchDeadlines(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    await remind(req);
    await escalate(req);
    await close(req);
  });
}

export const deadlineTick: Registries['ticks'][number] = { key: 'case-deadlines', cron: '*/5 * * * *', missed: 'makeUp', run: watchDeadlines };
