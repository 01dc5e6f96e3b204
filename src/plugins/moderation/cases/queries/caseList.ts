import { query, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { handledBy } from '../hold';
import { pendingStatuses, type CaseOrigin, type CaseStatus } from '../status';
import { handledSubject } from '../subjects';

/** What cases are looked for: those in which something is to be done, where nothing is given. */
export interface CaseWish {
  status?: CaseStatus | 'all';
  subject?: string;
  /** Somebody's id, `none` for those that nobody has taken. */
  assignee?: string;
  /** Whose deadline is over, or that somebody has escalated. */
  only?: 'overdue' | 'escalated';
  /** At least so many days old. */
  days?: number;
  sort?: 'due' | 'age';
  page?: number;
}

/** A case in the list of who handles them: nothing that anybody has written. */
export interface CaseEntry {
  id: string;
  subject: string;
  /** The kind of thing, and what it is called. */
  label: string;
  title: string;
  status: CaseStatus;
  origin: CaseOrigin;
  reports: number;
  assignee: string | null;
  assigneeName: string | null;
  at: string;
  dueAt: string | null;
  overdue: boolean;
  escalated: boolean;
  hidden: boolean;
}

export const casesPerPage = 50;

interface Row extends Omit<CaseEntry, 'label' | 'title'>, Record<string, unknown> {
  subjectId: string;
  total: number;
}

/** A page of the cases that a person may handle, what is due first. */
export async function caseList(
  req: PayloadRequest,
  { handler, locale, wish }: { handler: string; locale: Locale; wish: CaseWish },
): Promise<{ cases: CaseEntry[]; total: number }> {
  const { status, subject, assignee, only, days, sort = 'due', page = 1 } = wish;
  const pending = sql.join(pendingStatuses.map((one) => sql`${one}`), sql`, `);
  const where = [
    handledBy(handler),
    status === 'all' ? sql`true` : status ? sql`c.status = ${status}` : sql`c.status IN (${pending})`,
    ...(subject ? [sql`c.subject = ${subject}`] : []),
    ...(assignee === 'none' ? [sql`c.assignee_id IS NULL`] : assignee ? [sql`c.assignee_id::text = ${assignee}`] : []),
    ...(only === 'overdue' ? [sql`c.due_at < now()`] : only === 'escalated' ? [sql`c.escalated_at IS NOT NULL`] : []),
    ...(days ? [sql`c.created_at <= now() - make_interval(days => ${days})`] : []),
  ];
  const order = sort === 'age' ? sql`c.created_at` : sql`c.due_at NULLS LAST, c.created_at`;
  const rows = await query<Row>(
    { payload: req.payload },
    sql`SELECT c.id, c.subject, c.subject_id AS "subjectId", c.status, c.origin, c.assignee_id AS assignee, u.name AS "assigneeName",
          to_json(c.created_at)#>>'{}' AS at, to_json(c.due_at)#>>'{}' AS "dueAt", coalesce(c.due_at < now(), false) AS overdue,
          c.escalated_at IS NOT NULL AS escalated, c.hidden_at IS NOT NULL AS hidden,
          (SELECT count(*)::int FROM case_reports r WHERE r.case_id = c.id) AS reports, count(*) OVER ()::int AS total
        FROM cases c LEFT JOIN users u ON u.id = c.assignee_id
        WHERE ${sql.join(where, sql` AND `)}
        ORDER BY ${order} LIMIT ${casesPerPage} OFFSET ${(page - 1) * casesPerPage}`,
  );
  const cases = await Promise.all(
    rows.map(async ({ subjectId, total: _, ...row }): Promise<CaseEntry> => {
      const { label, title } = await handledSubject(req.payload, { subject: row.subject, id: subjectId, locale });
      return { ...row, label, title };
    }),
  );
  return { cases, total: rows[0]?.total ?? 0 };
}

/** Who has cases now, for choosing from. */
export function caseAssignees({ payload }: Pick<PayloadRequest, 'payload'>): Promise<{ id: string; name: string }[]> {
  return query<{ id: string; name: string }>(
    { payload },
    sql`SELECT DISTINCT u.id, u.name FROM cases c JOIN users u ON u.id = c.assignee_id WHERE c.status <> 'closed' ORDER BY u.name`,
  );
}
