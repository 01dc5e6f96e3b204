import '../../events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';
import { notify } from '@mentora/platform/notifications';
import type { PayloadRequest } from 'payload';
import { reviewers } from '../reviewers';
import { changesRequested, contributionApproved, contributionPublished, contributionRejected, contributionSubmitted, imageSubmitted } from './notifications';

interface Row extends Record<string, unknown> {
  type: string;
  contributor: string | null;
  publishAt: Date | null;
}

async function rowOf(req: PayloadRequest, id: string): Promise<Row | undefined> {
  const [row] = await query<Row>(req, sql`SELECT type, contributor_id AS contributor, publish_at AS "publishAt" FROM contributions WHERE id = ${id}`);
  return row;
}

/** Tells who reviews of each submission; not the one who has sent it. */
export const tellWhoReviews = defineSubscriber({
  key: 'contributions.tellWhoReviews',
  on: ['contribution.submitted'],
  handle: async (req, { data }) => {
    const row = await rowOf(req, data.contribution);
    if (!row) return;
    const to = (await reviewers(req)).filter((id) => id !== row.contributor);
    const type = row.type === 'image' ? imageSubmitted : contributionSubmitted;
    await notify(req, { type, to, data, key: `${data.contribution} ${data.submission}` });
  },
});

/** Tells the contributor what was decided, and that it is published. */
export const tellContributor = defineSubscriber({
  key: 'contributions.tellContributor',
  on: ['contribution.approved', 'contribution.published', 'contribution.changesRequested', 'contribution.rejected'],
  handle: async (req, { id, name, data }) => {
    const row = await rowOf(req, data.contribution);
    if (!row?.contributor) return;
    // Approved and published at once is one piece of news.
    if (name === 'contribution.approved' && !row.publishAt) return;
    const type = {
      'contribution.approved': contributionApproved,
      'contribution.published': contributionPublished,
      'contribution.changesRequested': changesRequested,
      'contribution.rejected': contributionRejected,
    }[name];
    await notify(req, { type, to: [row.contributor], data, key: id });
  },
});
