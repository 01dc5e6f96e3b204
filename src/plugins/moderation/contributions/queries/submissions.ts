import { query, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { compareParts, type PartChange } from '../compareParts';
import { inIso, type Remark } from '../contribution';
import { kindOf } from '../kind';

/** One submission, and what was decided of it. */
export interface Submission {
  number: number;
  title: string;
  submittedAt: string;
  decision: 'approved' | 'changes-requested' | 'rejected' | 'withdrawn' | null;
  decidedAt: string | null;
  reason: string | null;
  remarks: Remark[];
  /** What the reviewer has changed before publishing it. */
  edits: PartChange[];
}

interface Row extends Record<string, unknown> {
  content: unknown;
  edited: unknown;
}

/** What was submitted of a contribution so far, the newest first. */
export async function submissionsOf(req: PayloadRequest, id: string, type: string, locale: Locale): Promise<Submission[]> {
  const rows = await query<Submission & Row>(
    req,
    sql`SELECT number, title, submitted_at AS "submittedAt", decision, decided_at AS "decidedAt", reason, remarks, content, edited
        FROM contribution_submissions WHERE contribution_id = ${id} ORDER BY number DESC`,
  );
  const kind = kindOf(req, type);
  const told: Submission[] = [];
  for (const { content, edited, ...row } of rows.map(inIso)) {
    const edits = edited ? compareParts(await kind.parts(req, content, locale), await kind.parts(req, edited, locale)) : [];
    told.push({ ...row, edits });
  }
  return told;
}
