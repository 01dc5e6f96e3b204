import { defineCommand, MentoraError } from '@mentora/platform';
import { z } from 'zod';
import { createContribution, submitContribution, type Contribution } from '../contributions';
import { kindOf } from '../contributions/kind';

const title = z.string('invalid').trim().max(60, 'tooLong');

/** Proposes a category: it is written and submitted in one. What is wrong is told field by field. */
export const proposeCategory = defineCommand({
  name: 'proposeCategory',
  permission: 'contribution.submit',
  input: z.object({
    fr: title.min(1, 'required'),
    en: title,
    ar: title,
    licence: z.string('acceptFirst').min(1, 'acceptFirst'),
  }),
  run: async ({ req, input: { licence, ...titles } }): Promise<Contribution> => {
    const content = { title: Object.fromEntries(Object.entries(titles).filter(([, text]) => text !== '')) };
    const problems = await kindOf(req, 'category').check(req, content, 'fr');
    if (problems.length > 0) {
      const fields = Object.fromEntries(problems.map(({ locale = 'fr', code }) => [locale, code === 'needed' ? 'required' : code]));
      throw new MentoraError('invalidInput', { status: 400, fields });
    }
    const { id, revision } = await createContribution(req, { type: 'category', content });
    return submitContribution(req, { id, revision, licence });
  },
});
