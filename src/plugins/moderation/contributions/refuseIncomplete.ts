import { isLocale, type ContributionKind } from '@mentora/platform';
import { ValidationError, type PayloadRequest } from 'payload';

/** Throws 400 with an error for each part that is missing or wrong, in the language of the person. */
export async function refuseIncomplete(req: PayloadRequest, kind: ContributionKind, content: unknown): Promise<void> {
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'fr';
  const problems = await kind.check(req, content, language);
  if (problems.length > 0) throw new ValidationError({ errors: problems, req }, req.t);
}
