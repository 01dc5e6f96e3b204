import { query, sql } from '@mentora/platform';
import { dayIn } from '@mentora/platform/i18n';
import type { Payload } from 'payload';
import { foldFigures, type ContributorFigures } from '../fold';
import { happeningKinds, type HappeningKind } from '../happenings';

/** A month of the person's calendar, and how often each kind of thing happened in it. */
export interface Month {
  /** YYYY-MM. */
  month: string;
  counts: Record<HappeningKind, number>;
}

/** What a contributor's dashboard shows. */
export interface ContributorOverview extends ContributorFigures {
  /** The last twelve months in the person's own zone, the current one last. */
  months: Month[];
}

interface Row extends Omit<ContributorFigures, 'firstContributionAt' | 'lastContributionAt'>, Record<string, unknown> {
  firstContributionAt: string | null;
  lastContributionAt: string | null;
}

const dateOf = (at: string | null) => (at ? new Date(at) : null);

/** The figures of a contributor, with what happened in each of the last twelve months. */
export async function contributorFigures(payload: Payload, person: string, now = new Date()): Promise<ContributorOverview> {
  const [row] = await query<Row>(
    { payload },
    sql`SELECT total_contributions AS "totalContributions", approved_contributions AS "approvedContributions",
               rejected_contributions AS "rejectedContributions", pending_contributions AS "pendingContributions",
               images_uploaded AS "imagesUploaded", images_approved AS "imagesApproved",
               first_contribution_at AS "firstContributionAt", last_contribution_at AS "lastContributionAt",
               streak_days AS "streakDays", total_image_usage AS "totalImageUsage",
               total_exercise_completions AS "totalExerciseCompletions", approval_rate AS "approvalRate",
               average_review_seconds AS "averageReviewSeconds"
        FROM contributor_stats WHERE person_id = ${person}`,
  );
  const months = await monthsOf(payload, person, now);
  if (!row) return { ...foldFigures([], 'UTC'), months };
  const { firstContributionAt, lastContributionAt, ...counts } = row;
  return { ...counts, firstContributionAt: dateOf(firstContributionAt), lastContributionAt: dateOf(lastContributionAt), months };
}

/** Zones differ by quarters of an hour: all that happened within one lies in the same month anywhere. */
async function monthsOf(payload: Payload, person: string, now: Date): Promise<Month[]> {
  const rows = await query<{ kind: HappeningKind; at: string; times: number; zone: string }>(
    { payload },
    sql`SELECT e.kind, date_bin('15 minutes', e.happened_at, 'epoch') AS at, count(*)::int AS times, u.time_zone AS zone
        FROM contributor_events e JOIN users u ON u.id = e.contributor_id
        WHERE e.contributor_id = ${person} AND e.happened_at > ${now.toISOString()}::timestamptz - interval '13 months'
        GROUP BY 1, 2, 4`,
  );
  const [user] = await query<{ zone: string }>({ payload }, sql`SELECT time_zone AS zone FROM users WHERE id = ${person}`);
  const zone = user?.zone ?? 'UTC';
  const months = lastMonths(dayIn(zone, now).slice(0, 7)).map(
    (month): Month => ({ month, counts: Object.fromEntries(happeningKinds.map((kind) => [kind, 0])) as Month['counts'] }),
  );
  const byMonth = new Map(months.map((each) => [each.month, each.counts]));
  for (const { kind, at, times } of rows) {
    const counts = byMonth.get(dayIn(zone, new Date(at)).slice(0, 7));
    if (counts) counts[kind] += times;
  }
  return months;
}

/** The twelve months that end with this one, in order. */
function lastMonths(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(year, number - 12 + index, 1)).toISOString().slice(0, 7));
}
