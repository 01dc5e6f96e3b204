import { notFound, query, registriesOf, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { CaseMeasure, CaseReason, CaseSide, CaseStatus } from '../status';
import { readText } from '../texts';
import { subjectLabel } from '../subjects';

/**
 * A case as one of its parties sees it. Who has reported sees what became of it and nothing of what befalls the other;
 * who was reported sees what was decided of oneself, and never who has reported it or how many have.
 */
export interface OwnCase {
  id: string;
  side: CaseSide;
  status: CaseStatus;
  /** The kind of thing, and what it is called: empty where the person does not see it. */
  label: string;
  title: string;
  href: string | null;
  at: string;
  hidden: boolean;
  /** The mediator's conversation, where there is one and the person is in it. */
  conversation: string | null;
  asked: { mediation: boolean; escalation: boolean };
  /** The other side asks for mediation, and this one has not answered. */
  mediationOffered: boolean;
  /** What this person has said, where he or she has reported. */
  report: { reason: CaseReason; text: string | null; files: number } | null;
  /** `settled` and `unfounded` say no more than that; `acted`: something followed. For who has reported. */
  outcome: 'acted' | 'unfounded' | 'settled' | null;
  /** What was decided of this person. */
  decision: { measure: CaseMeasure; ground: CaseReason; text: string | null; at: string; appealUntil: string | null; appealable: boolean; until: string | null } | null;
  appeal: { text: string | null; at: string; outcome: 'upheld' | 'overturned' | null; answer: string | null } | null;
}

interface Row extends Record<string, unknown> {
  id: string;
  side: CaseSide;
  status: CaseStatus;
  subject: string;
  subjectId: string;
  at: string;
  hidden: boolean;
  conversation: string | null;
  mediation: boolean;
  escalation: boolean;
  offered: boolean;
  reportId: string | null;
  reason: CaseReason | null;
  reportSealed: string | null;
  files: number;
  measure: CaseMeasure | null;
  ground: CaseReason;
  decisionSealed: string | null;
  concerned: boolean;
  decidedAt: string;
  appealUntil: string | null;
  appealable: boolean;
  until: string | null;
  appealSealed: string | null;
  appealAt: string;
  appealOutcome: 'upheld' | 'overturned' | null;
  answerSealed: string | null;
}

function rowsOf({ payload }: Pick<PayloadRequest, 'payload'>, person: string, id: string | null): Promise<Row[]> {
  return query<Row>(
    { payload },
    sql`SELECT c.id, p.side, c.status, c.subject, c.subject_id AS "subjectId",
          to_json(CASE WHEN p.side = 'reporter' THEN r.created_at ELSE p.informed_at END)#>>'{}' AS at, c.hidden_at IS NOT NULL AS hidden,
          (SELECT m.conversation_id FROM conversation_members m WHERE m.conversation_id = c.conversation_id AND m.person_id = p.person_id) AS conversation,
          EXISTS (SELECT FROM case_requests q WHERE q.case_id = c.id AND q.person_id = p.person_id AND q.kind = 'mediation') AS mediation,
          EXISTS (SELECT FROM case_requests q WHERE q.case_id = c.id AND q.person_id = p.person_id AND q.kind = 'escalation') AS escalation,
          EXISTS (SELECT FROM case_requests q JOIN case_parties o ON o.case_id = q.case_id AND o.person_id = q.person_id
                  WHERE q.case_id = c.id AND q.kind = 'mediation' AND o.side <> p.side) AS offered,
          r.id AS "reportId", r.reason, r.sealed AS "reportSealed", (SELECT count(*)::int FROM case_evidence e WHERE e.report_id = r.id) AS files,
          d.measure, d.ground, d.sealed AS "decisionSealed", d.person_id IS NOT DISTINCT FROM p.person_id AS concerned,
          to_json(d.decided_at)#>>'{}' AS "decidedAt", to_json(d.appeal_until)#>>'{}' AS "appealUntil",
          coalesce(c.status = 'decided' AND d.appeal_until > now(), false) AS appealable, to_json(s.until)#>>'{}' AS until,
          a.sealed AS "appealSealed", to_json(a.created_at)#>>'{}' AS "appealAt", a.outcome AS "appealOutcome", a.sealed_answer AS "answerSealed"
        FROM case_parties p JOIN cases c ON c.id = p.case_id
        LEFT JOIN case_reports r ON r.case_id = c.id AND r.reporter_id = p.person_id
        LEFT JOIN case_decisions d ON d.case_id = c.id
        LEFT JOIN suspensions s ON s.id = d.suspension_id
        LEFT JOIN case_appeals a ON a.case_id = c.id AND a.person_id = p.person_id
        WHERE p.person_id = ${person} AND p.informed_at IS NOT NULL ${id ? sql`AND c.id = ${id}` : sql``}
        ORDER BY c.updated_at DESC LIMIT 200`,
  );
}

async function shown(req: PayloadRequest, row: Row, locale: Locale): Promise<OwnCase> {
  const { id, side, status, subject, subjectId, at, hidden, conversation } = row;
  const kind = registriesOf(req.payload.config).moderationSubjects.find(({ key }) => key === subject);
  // Hidden from everybody, it is still named to who answers for it; who has reported no longer sees it.
  const seen = side === 'reported' ? await kind?.handled(req.payload, subjectId, locale) : await kind?.describe(req, subjectId, locale);
  return {
    id,
    side,
    status,
    label: subjectLabel(req.payload.config, subject, locale),
    title: seen?.title ?? '',
    href: hidden || !seen?.href || seen.href.startsWith('/admin') ? null : seen.href,
    at,
    hidden: hidden && side === 'reported',
    conversation,
    asked: { mediation: row.mediation, escalation: row.escalation },
    // To who was reported, that somebody wants to talk would say that it is a person, and which.
    mediationOffered: side === 'reporter' && row.offered && !row.mediation,
    report: row.reportId ? { reason: row.reason!, text: readText('case-report', row.reportId, row.reportSealed), files: row.files } : null,
    outcome: side === 'reported' ? null : outcomeOf(row.measure),
    decision: side === 'reported' && row.measure && row.concerned ? decisionOf(row) : null,
    appeal: row.appealSealed ? appealOf(row) : null,
  };
}

function outcomeOf(measure: CaseMeasure | null): OwnCase['outcome'] {
  if (measure === null) return null;
  if (measure === 'dismiss') return 'unfounded';
  return measure === 'settle' ? 'settled' : 'acted';
}

function decisionOf({ id, measure, ground, decisionSealed, decidedAt, appealUntil, appealable, until }: Row): OwnCase['decision'] {
  return { measure: measure!, ground, text: readText('case-decision', id, decisionSealed), at: decidedAt, appealUntil, appealable, until };
}

function appealOf({ id, appealSealed, appealAt, appealOutcome, answerSealed }: Row): OwnCase['appeal'] {
  const [text, answer] = [readText('case-appeal', id, appealSealed), readText('case-answer', id, answerSealed)];
  return { text, at: appealAt, outcome: appealOutcome, answer };
}

/** What a person has reported, and the cases that concern him or her and that he or she knows of; the latest first. */
export async function ownCases(req: PayloadRequest, person: string, locale: Locale): Promise<OwnCase[]> {
  return Promise.all((await rowsOf(req, person, null)).map((row) => shown(req, row, locale)));
}

/** One of them. Throws 404 for any other. */
export async function ownCase(req: PayloadRequest, { id, person, locale }: { id: string; person: string; locale: Locale }): Promise<OwnCase> {
  const [row] = await rowsOf(req, person, id);
  if (!row) throw notFound();
  return shown(req, row, locale);
}
