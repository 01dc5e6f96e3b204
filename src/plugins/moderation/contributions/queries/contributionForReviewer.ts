import { demand, notFound, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { languageOf } from '../../language';
import { inIso } from '../contribution';
import { kindOf } from '../kind';
import { queuedColumns, withSubmission, type QueuedContribution } from './pendingContributions';
import { submissionsOf, type Submission } from './submissions';

/** An image that a contribution shows, and whether it is approved. */
export interface ShownImage {
  id: string;
  title: string;
  status: 'pending' | 'changes-requested' | 'approved' | 'rejected';
}

/** A contribution as a reviewer sees it: what was submitted, never what its author is writing since. */
export interface ReviewersContribution extends QueuedContribution {
  content: unknown;
  history: Submission[];
  images: ShownImage[];
}

/** What was submitted, for whoever reviews. A draft is its author’s alone: 404. */
export async function contributionForReviewer(req: PayloadRequest, id: string): Promise<ReviewersContribution> {
  demand(req, 'contribution.review');
  const [row] = await query<QueuedContribution & { content: unknown } & Record<string, unknown>>(
    req,
    sql`SELECT ${queuedColumns}, s.content FROM ${withSubmission} WHERE c.id::text = ${id} AND c.status <> 'draft'`,
  );
  if (!row) throw notFound();
  const images = await shownImages(req, kindOf(req, row.type).images(row.content));
  return { ...inIso(row), images, history: await submissionsOf(req, row.id, row.type, languageOf(req)) };
}

/** Of the images that were shown when it was sent those that the person sees: one that was taken back since is its author's. */
async function shownImages(req: PayloadRequest, ids: readonly string[]): Promise<ShownImage[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { in: [...ids] } },
    select: { title: true, moderationStatus: true },
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return (docs as unknown as { id: string; title: string; moderationStatus: ShownImage['status'] }[]).map(({ id, title, moderationStatus: status }) => ({ id, title, status }));
}
