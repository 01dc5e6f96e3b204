import { query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import '../events';
import { licenceName } from '../options';
import { tellReviewers } from './reviewers';

/** Submits an image that waits, in its contribution: the one that it has, or one that is made beside it. */
export async function sendImage(req: PayloadRequest, { id: image, title }: { id: string; title: string }): Promise<void> {
  const licence = licenceName(req.payload.config);
  const [{ id, number } = { id: '', number: 1 }] = await query<{ id: string; number: number }>(
    req,
    sql`WITH again AS (
          UPDATE contributions SET status = 'pending', submissions = submissions + 1, submitted_at = now(), licence = ${licence},
                                   licence_accepted_at = now(), updated_at = now()
          WHERE type = 'image' AND content ->> 'image' = ${image} RETURNING id, submissions, content, title
        ), made AS (
          INSERT INTO contributions (contributor_id, type, status, title, content, submissions, submitted_at, licence, licence_accepted_at)
          SELECT ${req.user!.id}, 'image', 'pending', ${title}, jsonb_build_object('image', ${image}::text), 1, now(), ${licence}, now()
          WHERE NOT EXISTS (SELECT FROM again) RETURNING id, submissions, content, title
        ), sent AS (
          INSERT INTO contribution_submissions (contribution_id, number, content, title)
          SELECT id, submissions, content, title FROM again UNION ALL SELECT id, submissions, content, title FROM made
        )
        SELECT id, submissions AS number FROM again UNION ALL SELECT id, submissions FROM made`,
  );
  await emit(req, 'contribution.submitted', { contribution: id, submission: number });
  await tellReviewers(req, id);
}
