import { isLocale, localise, notFound, query, registriesOf, sql, type ContentPart, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { contributionForReviewer, type ReviewersContribution } from '../../contributions';
import { mayDecide } from '../mayDecide';

/** What else a reviewer has before his or her eyes: the parts as they were sent, and who sent them. */
export interface ReviewedContribution extends ReviewersContribution {
  kind: string;
  parts: ContentPart[];
  /** Who has decided last, where somebody has. */
  reviewer: string | null;
  /** False for one's own, where somebody else could decide. */
  decidable: boolean;
  record: ContributorRecord;
}

/** What was decided so far of what somebody has sent. */
export interface ContributorRecord {
  approved: number;
  rejected: number;
  changesRequested: number;
}

/** Everything that the review of one contribution shows. 404 where there is none that a reviewer may see. */
export async function reviewedContribution(req: PayloadRequest, id: string): Promise<ReviewedContribution> {
  const found = await contributionForReviewer(req, id);
  const locale: Locale = isLocale(req.i18n.language) ? req.i18n.language : 'fr';
  const kind = registriesOf(req.payload.config).contributionKinds.find(({ key }) => key === found.type);
  if (!kind) throw notFound();
  const [parts, reviewer, decidable, record] = await Promise.all([
    kind.parts(req, found.content, locale),
    reviewerOf(req, found.id),
    mayDecide(req, found.contributor),
    recordOf(req, found.contributor),
  ]);
  return { ...found, kind: localise(kind.label, locale), parts, reviewer, decidable, record };
}

async function reviewerOf(req: PayloadRequest, id: string): Promise<string | null> {
  const [row] = await query<{ name: string }>(
    req,
    sql`SELECT u.name FROM contributions c JOIN users u ON u.id = c.reviewed_by_id WHERE c.id = ${id}`,
  );
  return row?.name ?? null;
}

async function recordOf(req: PayloadRequest, contributor: string | null): Promise<ContributorRecord> {
  const [row] = await query<ContributorRecord & Record<string, unknown>>(
    req,
    sql`SELECT count(*) FILTER (WHERE s.decision = 'approved')::int AS approved,
               count(*) FILTER (WHERE s.decision = 'rejected')::int AS rejected,
               count(*) FILTER (WHERE s.decision = 'changes-requested')::int AS "changesRequested"
        FROM contribution_submissions s JOIN contributions c ON c.id = s.contribution_id
        WHERE c.contributor_id = ${contributor}`,
  );
  return row!;
}
