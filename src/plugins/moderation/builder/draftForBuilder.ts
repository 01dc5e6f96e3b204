import { demand, notFound, query, sql, type ContentProblem, type Locale } from '@mentora/platform';
import type { ExerciseContent } from '@mentora/ui/builder/content';
import type { PayloadRequest } from 'payload';
import { inIso, type Remark } from '../contributions/contribution';
import { kindOf } from '../contributions/kind';
import type { ContributionStatus } from '../status';

/** An exercise that its author is writing: what it holds, what is left to do, and what was asked for. */
export interface BuilderDraft {
  status: ContributionStatus;
  content: ExerciseContent;
  revision: number;
  updatedAt: string;
  problems: ContentProblem[];
  /** Of the newest submission that was decided on. */
  remarks: Remark[];
  reason: string | null;
}

interface Row extends Record<string, unknown> {
  type: string;
  status: ContributionStatus;
  content: ExerciseContent;
  revision: number;
  updatedAt: string;
  reason: string | null;
  remarks: Remark[] | null;
}

/** An exercise of one's own, as the builder opens it. 404 for everybody else, and for what is no exercise. */
export async function draftForBuilder(req: PayloadRequest, id: string, locale: Locale): Promise<BuilderDraft> {
  const person = demand(req, 'contribution.own')!.id;
  const [row] = await query<Row>(
    req,
    sql`SELECT c.type, c.status, c.content, c.revision, c.updated_at AS "updatedAt", c.rejection_reason AS reason, s.remarks
        FROM contributions c LEFT JOIN contribution_submissions s ON s.contribution_id = c.id AND s.number = c.submissions
        WHERE c.id::text = ${id} AND c.contributor_id = ${person} AND c.type = 'exercise'`,
  );
  if (!row) throw notFound();
  const { type, remarks, ...rest } = inIso(row);
  return { ...rest, remarks: remarks ?? [], problems: await kindOf(req, type).check(req, row.content, locale) };
}
