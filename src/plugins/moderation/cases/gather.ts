import './events';
import { query, sql, uuids } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { emit } from '@mentora/platform/events';
import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { noteBySystem } from './note';
import { caseOptions } from './optionsOf';
import { sealText } from './texts';

/** A report as it goes into the case of what it is about. */
export interface NewReport {
  subject: string;
  subjectId: string;
  /** Who answers for it. */
  people: readonly string[];
  /** Null where a rule has flagged it. */
  reporter: string | null;
  rule?: string;
  reason: string;
  text: string | null;
  extract?: string;
}

/**
 * Puts a report into the open case of what it is about, or opens one, in the transaction of `req`. Two at the same moment
 * meet at the unique index: the second waits for the first and finds its case. Said again by the same person it is the
 * same report, with the new words.
 */
export async function gather(req: PayloadRequest, report: NewReport): Promise<{ case: string; report: string; fresh: boolean }> {
  const { subject, subjectId, reporter, reason, text, rule = null, extract = null } = report;
  const { firstLookHours } = caseOptions(req.payload.config);
  const [row] = await query<{ id: string; fresh: boolean }>(
    req,
    sql`INSERT INTO cases (subject, subject_id, origin, due_at)
        VALUES (${subject}, ${subjectId}, ${reporter ? 'report' : 'rule'}, now() + make_interval(hours => ${firstLookHours}))
        ON CONFLICT (subject, subject_id) WHERE status IN ('open', 'taken', 'waiting') AND origin IN ('report', 'rule') DO UPDATE SET updated_at = now()
        RETURNING id, xmax = 0 AS fresh`,
  );
  const { id, fresh: opened } = row!;
  const made = randomUUID();
  const [known] = await query<{ id: string }>(
    req,
    sql`SELECT id FROM case_reports WHERE case_id = ${id} AND ${reporter ? sql`reporter_id = ${reporter}` : sql`rule = ${rule}`} FOR UPDATE`,
  );
  const reportId = known?.id ?? made;
  const sealed = text === null ? null : sealText('case-report', reportId, text);
  await query(
    req,
    known
      ? sql`UPDATE case_reports SET reason = ${reason}, sealed = ${sealed}, extract_id = coalesce(${extract}, extract_id) WHERE id = ${reportId}`
      : sql`INSERT INTO case_reports (id, case_id, reporter_id, rule, reason, sealed, extract_id)
            VALUES (${reportId}, ${id}, ${reporter}, ${rule}, ${reason}, ${sealed}, ${extract})`,
  );
  await addParties(req, id, report);
  if (opened) {
    await noteBySystem(req, id, 'opened', { subject, origin: reporter ? 'report' : 'rule', rule });
    await emit(req, 'case.opened', { case: id });
  }
  if (!known) {
    // By the report, never by the case: who was reported may know the one, and must not learn who made the other.
    await recordInAudit(req, { action: 'case.reported', kind: 'case-reports', subject: reportId, actor: reporter ?? 'system', details: { reason } });
    await emit(req, 'case.reported', { report: reportId });
  }
  return { case: id, report: reportId, fresh: !known };
}

/** Who reports knows of it from the start; who answers for it once something follows. */
async function addParties(req: PayloadRequest, id: string, { people, reporter }: NewReport): Promise<void> {
  const reported = people.filter((person) => person !== reporter);
  await query(
    req,
    sql`INSERT INTO case_parties (case_id, person_id, side, informed_at)
        SELECT ${id}::uuid, u.id, CASE WHEN u.id::text = ${reporter ?? ''} THEN 'reporter' ELSE 'reported' END,
               CASE WHEN u.id::text = ${reporter ?? ''} THEN now() END
        FROM unnest(${uuids(reporter ? [...reported, reporter] : reported)}) AS given (id) JOIN users u ON u.id = given.id
        ON CONFLICT DO NOTHING`,
  );
}
