import type { ContentProblem, Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { contributionForReviewer } from '../contributions';
import { kindOf } from '../contributions/kind';

/** What is missing in a contribution as its reviewer has changed it, before it is approved. 404 for everybody else. */
export async function editedProblems(req: PayloadRequest, id: string, edited: unknown, locale: Locale): Promise<ContentProblem[]> {
  const { type } = await contributionForReviewer(req, id);
  const kind = kindOf(req, type);
  return kind.check(req, kind.read(edited), locale);
}
