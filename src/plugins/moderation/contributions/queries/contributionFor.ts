import { may, mayAlways } from '@mentora/access';
import { MentoraError, notFound } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { contributionForAuthor, type AuthorsContribution } from './contributionForAuthor';
import { contributionForReviewer, type ReviewersContribution } from './contributionForReviewer';

/** A contribution as the person behind the request may see it: as its author, else as who reviews it; 404 otherwise. */
export async function contributionFor(req: PayloadRequest, id: string): Promise<AuthorsContribution | ReviewersContribution> {
  const review = mayAlways('contribution.review', req.user);
  if (!may('contribution.own', req.user)) return review ? contributionForReviewer(req, id) : contributionForAuthor(req, id);
  try {
    return await contributionForAuthor(req, id);
  } catch (error) {
    if (!(error instanceof MentoraError) || error.code !== 'notFound') throw error;
    if (!review) throw notFound();
    return contributionForReviewer(req, id);
  }
}
