import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { foldFigures, type ContributorFigures, type Folded } from './fold';
import { countedKinds } from './happenings';

type Row = Omit<Folded, 'at'> & { at: string } & Record<string, unknown>;

/** Makes the figures of a person anew from all that is kept. The caller has locked their row. */
export async function recount(req: PayloadRequest, person: string): Promise<void> {
  const counted = sql.join(countedKinds.map((kind) => sql`${kind}`), sql`, `);
  const rows = await query<Row>(
    req,
    sql`SELECT key, kind, contribution_id AS contribution, subject_id AS subject, to_json(happened_at)#>>'{}' AS at, 1 AS times
        FROM contributor_events WHERE contributor_id = ${person} AND kind NOT IN (${counted})
        UNION ALL
        SELECT kind, kind, NULL, NULL, to_json(max(happened_at))#>>'{}', count(*)::int
        FROM contributor_events WHERE contributor_id = ${person} AND kind IN (${counted}) GROUP BY kind`,
  );
  const [user] = await query<{ zone: string }>(req, sql`SELECT time_zone AS zone FROM users WHERE id = ${person}`);
  await keep(req, person, foldFigures(rows.map((row) => ({ ...row, at: new Date(row.at) })), user?.zone ?? 'UTC'));
}

function keep(req: PayloadRequest, person: string, figures: ContributorFigures): Promise<unknown> {
  return query(
    req,
    sql`UPDATE contributor_stats SET
          total_contributions = ${figures.totalContributions},
          approved_contributions = ${figures.approvedContributions},
          rejected_contributions = ${figures.rejectedContributions},
          pending_contributions = ${figures.pendingContributions},
          images_uploaded = ${figures.imagesUploaded},
          images_approved = ${figures.imagesApproved},
          first_contribution_at = ${figures.firstContributionAt?.toISOString() ?? null},
          last_contribution_at = ${figures.lastContributionAt?.toISOString() ?? null},
          streak_days = ${figures.streakDays},
          total_image_usage = ${figures.totalImageUsage},
          total_exercise_completions = ${figures.totalExerciseCompletions},
          approval_rate = ${figures.approvalRate},
          average_review_seconds = ${figures.averageReviewSeconds},
          updated_at = now()
        WHERE person_id = ${person}`,
  );
}
