import { notFound, query, sql, type Locale } from '@mentora/platform';
import { unsealed } from '@mentora/platform/crypto';
import type { PayloadRequest } from 'payload';
import { handledBy } from '../hold';
import type { CaseMeasure, CaseOrigin, CaseReason, CaseSide, CaseStatus } from '../status';
import { findSubject, handledSubject } from '../subjects';
import { readText } from '../texts';

/** A report as who handles the case reads it. */
export interface CaseReport {
  id: string;
  reporter: string | null;
  name: string | null;
  rule: string | null;
  reason: CaseReason;
  text: string | null;
  at: string;
  /** Something of a private conversation may be read because of it. */
  hasExtract: boolean;
  files: { id: string; name: string; type: string; bytes: number }[];
}

export interface CaseParty {
  person: string;
  name: string;
  side: CaseSide;
  informed: boolean;
  wantsMediation: boolean;
  /** What was decided of this person in other cases. */
  measures: { case: string; measure: CaseMeasure; ground: CaseReason; at: string }[];
}

/** A case with everything that who handles it needs; the extract of a conversation is read by an act of its own. */
export interface CaseDetail {
  id: string;
  subject: string;
  subjectId: string;
  label: string;
  title: string;
  href: string | null;
  hideable: boolean;
  status: CaseStatus;
  origin: CaseOrigin;
  hidden: boolean;
  escalated: boolean;
  overdue: boolean;
  at: string;
  dueAt: string | null;
  assignee: string | null;
  assigneeName: string | null;
  conversation: string | null;
  reports: CaseReport[];
  parties: CaseParty[];
  decision: { measure: CaseMeasure; ground: CaseReason; person: string | null; text: string | null; by: string | null; at: string; appealUntil: string | null; until: string | null } | null;
  appeal: { text: string | null; at: string; outcome: 'upheld' | 'overturned' | null; answer: string | null; by: string | null } | null;
  history: { action: string; name: string | null; at: string; details: Record<string, string | number | null> }[];
}

type Req = Pick<PayloadRequest, 'payload'>;

/** A case that a person may handle. Throws 404 for any other. */
export async function caseDetail({ payload }: Req, { id, handler, locale }: { id: string; handler: string; locale: Locale }): Promise<CaseDetail> {
  const [row] = await query<Omit<CaseDetail, 'label' | 'title' | 'href' | 'reports' | 'parties' | 'history' | 'decision' | 'appeal' | 'hideable'> & Record<string, unknown>>(
    { payload },
    sql`SELECT c.id, c.subject, c.subject_id AS "subjectId", c.status, c.origin, c.hidden_at IS NOT NULL AS hidden,
          c.escalated_at IS NOT NULL AS escalated, coalesce(c.due_at < now(), false) AS overdue, to_json(c.created_at)#>>'{}' AS at,
          to_json(c.due_at)#>>'{}' AS "dueAt", c.assignee_id AS assignee, u.name AS "assigneeName", c.conversation_id AS conversation
        FROM cases c LEFT JOIN users u ON u.id = c.assignee_id WHERE c.id = ${id} AND ${handledBy(handler)}`,
  );
  if (!row) throw notFound();
  const [thing, reports, parties, decision, appeal, history] = await Promise.all([
    handledSubject(payload, { subject: row.subject, id: row.subjectId, locale }),
    reportsOf({ payload }, id),
    partiesOf({ payload }, id),
    decisionOf({ payload }, id),
    appealOf({ payload }, id),
    query<CaseDetail['history'][number] & Record<string, unknown>>(
      { payload },
      sql`SELECT h.action, u.name, to_json(h.at)#>>'{}' AS at, h.details FROM case_history h LEFT JOIN users u ON u.id = h.actor_id
          WHERE h.case_id = ${id} ORDER BY h.at, h.id`,
    ),
  ]);
  const hideable = Boolean(findSubject(payload.config, row.subject)?.hide);
  return { ...row, ...thing, hideable, reports, parties, decision, appeal, history };
}

async function reportsOf(req: Req, id: string): Promise<CaseReport[]> {
  const rows = await query<Omit<CaseReport, 'text' | 'files'> & { sealed: string | null; files: (CaseReport['files'][number] & { sealedName: string })[] | null }>(
    req,
    sql`SELECT r.id, r.reporter_id AS reporter, u.name, r.rule, r.reason, r.sealed, to_json(r.created_at)#>>'{}' AS at, r.extract_id IS NOT NULL AS "hasExtract",
          (SELECT jsonb_agg(jsonb_build_object('id', e.id, 'sealedName', e.sealed_name, 'type', e.type, 'bytes', e.bytes) ORDER BY e.created_at, e.id)
           FROM case_evidence e WHERE e.report_id = r.id) AS files
        FROM case_reports r LEFT JOIN users u ON u.id = r.reporter_id WHERE r.case_id = ${id} ORDER BY r.created_at, r.id`,
  );
  return rows.map(({ sealed, files, ...row }) => ({
    ...row,
    text: readText('case-report', row.id, sealed),
    files: (files ?? []).map(({ sealedName, ...file }) => ({ ...file, name: unsealed(sealedName, ['evidence-name', file.id]) ?? '' })),
  }));
}

async function partiesOf(req: Req, id: string): Promise<CaseParty[]> {
  const rows = await query<Omit<CaseParty, 'measures'> & { measures: CaseParty['measures'] | null }>(
    req,
    sql`SELECT p.person_id AS person, u.name, p.side, p.informed_at IS NOT NULL AS informed,
          EXISTS (SELECT FROM case_requests r WHERE r.case_id = p.case_id AND r.person_id = p.person_id AND r.kind = 'mediation') AS "wantsMediation",
          (SELECT jsonb_agg(jsonb_build_object('case', d.case_id, 'measure', d.measure, 'ground', d.ground, 'at', d.decided_at) ORDER BY d.decided_at DESC)
           FROM case_decisions d WHERE d.person_id = p.person_id AND d.case_id <> p.case_id) AS measures
        FROM case_parties p JOIN users u ON u.id = p.person_id WHERE p.case_id = ${id} ORDER BY p.side DESC, u.name`,
  );
  return rows.map(({ measures, ...row }) => ({ ...row, measures: measures ?? [] }));
}

async function decisionOf(req: Req, id: string): Promise<CaseDetail['decision']> {
  const [row] = await query<Omit<NonNullable<CaseDetail['decision']>, 'text'> & { sealed: string | null }>(
    req,
    sql`SELECT d.measure, d.ground, d.person_id AS person, d.sealed, u.name AS by, to_json(d.decided_at)#>>'{}' AS at,
          to_json(d.appeal_until)#>>'{}' AS "appealUntil", to_json(s.until)#>>'{}' AS until
        FROM case_decisions d LEFT JOIN users u ON u.id = d.decided_by_id LEFT JOIN suspensions s ON s.id = d.suspension_id WHERE d.case_id = ${id}`,
  );
  if (!row) return null;
  const { sealed, ...rest } = row;
  return { ...rest, text: readText('case-decision', id, sealed) };
}

async function appealOf(req: Req, id: string): Promise<CaseDetail['appeal']> {
  const [row] = await query<Omit<NonNullable<CaseDetail['appeal']>, 'text' | 'answer'> & { sealed: string; sealedAnswer: string | null }>(
    req,
    sql`SELECT a.sealed, a.sealed_answer AS "sealedAnswer", a.outcome, to_json(a.created_at)#>>'{}' AS at, u.name AS by
        FROM case_appeals a LEFT JOIN users u ON u.id = a.decided_by_id WHERE a.case_id = ${id}`,
  );
  if (!row) return null;
  const { sealed, sealedAnswer, ...rest } = row;
  return { ...rest, text: readText('case-appeal', id, sealed), answer: readText('case-answer', id, sealedAnswer) };
}
