import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { ContributionStatus, ContributionType } from '../status';

/** A contribution as lists and answers have it: all but its content. Dates in ISO. */
export interface Contribution {
  id: string;
  type: ContributionType;
  status: ContributionStatus;
  title: string;
  revision: number;
  /** How often it was submitted; the number of the newest submission. */
  submissions: number;
  contributor: string | null;
  licence: string | null;
  submittedAt: string | null;
  reviewedAt: string | null;
  /** Why it was rejected, or what was asked for. */
  reason: string | null;
  publishAt: string | null;
  publishedAt: string | null;
  /** Id of the exercise, image or category that an approval has made. */
  made: string | null;
  createdAt: string;
  updatedAt: string;
}

/** A remark of a reviewer on one part of what was submitted, by its path. */
export interface Remark {
  path: string;
  text: string;
}

/** The columns of `contributions c` behind a `Contribution`. */
export const contributionColumns = sql`c.id, c.type, c.status, c.title, c.revision, c.submissions, c.contributor_id AS contributor,
  c.licence, c.submitted_at AS "submittedAt", c.reviewed_at AS "reviewedAt", c.rejection_reason AS reason,
  c.publish_at AS "publishAt", c.published_at AS "publishedAt", c.made_id AS made,
  c.created_at AS "createdAt", c.updated_at AS "updatedAt"`;

const dates = ['submittedAt', 'reviewedAt', 'publishAt', 'publishedAt', 'createdAt', 'updatedAt', 'claimedUntil', 'decidedAt'];

/** A row with its dates as programs read them, whatever the driver made of them. */
export function inIso<Row extends object>(row: Row): Row {
  const told = Object.entries(row).map(([key, value]) => [key, dates.includes(key) && value ? new Date(value as string).toISOString() : value]);
  return Object.fromEntries(told) as Row;
}

/** Runs a statement that answers contributions. */
export async function contributions(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  statement: ReturnType<typeof sql>,
): Promise<Contribution[]> {
  return (await query<Contribution & Record<string, unknown>>(req, statement)).map(inIso);
}
