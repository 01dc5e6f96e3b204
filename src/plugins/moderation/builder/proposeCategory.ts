import { MentoraError } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { createContribution, deleteContribution, submitContribution, type Contribution } from '../contributions';
import { kindOf } from '../contributions/kind';

interface Proposed {
  /** Its name by language; only the French one is needed. */
  fr: string;
  en: string;
  ar: string;
  /** The licence that was shown and accepted. */
  licence: string;
}

/** Proposes a category: it is begun and submitted in one. What is wrong is told field by field, and leaves nothing behind. */
export async function proposeCategory(req: PayloadRequest, { licence, ...names }: Proposed): Promise<Contribution> {
  const title = Object.fromEntries(Object.entries(names).filter(([, name]) => name.trim() !== ''));
  const tooLong = Object.entries(names).filter(([, name]) => name.trim().length > 60);
  const problems = await kindOf(req, 'category').check(req, { title }, 'fr');
  const fields = {
    ...Object.fromEntries(problems.map(({ locale = 'fr', code }) => [locale, code === 'needed' ? 'required' : code])),
    ...Object.fromEntries(tooLong.map(([language]) => [language, 'tooLong'])),
    ...(licence === '' && { licence: 'acceptFirst' }),
  };
  if (Object.keys(fields).length > 0) throw new MentoraError('invalidInput', { status: 400, fields });

  const { id, revision } = await createContribution(req, { type: 'category', content: { title } });
  try {
    return await submitContribution(req, { id, revision, licence });
  } catch (error) {
    await deleteContribution(req, { id });
    throw error;
  }
}
