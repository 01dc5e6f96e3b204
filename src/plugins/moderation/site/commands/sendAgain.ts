import { defineCommand, locales, MentoraError } from '@mentora/platform';
import { z } from 'zod';
import { submitContribution } from '../../contributions/commands/submitContribution';
import { updateContribution } from '../../contributions/commands/updateContribution';
import type { Contribution } from '../../contributions/contribution';
import { kindOf } from '../../contributions/kind';

const title = z.string('invalid').trim().max(60, 'tooLong').optional();

/**
 * Sends an image or a category again from its own page; a category with the names that are given, written and sent in
 * one. What is wrong is told field by field.
 */
export const sendAgain = defineCommand({
  name: 'sendAgain',
  permission: 'contribution.submit',
  input: z.object({
    id: z.uuid('invalid'),
    revision: z.coerce.number('invalid').int('invalid').positive('invalid'),
    licence: z.string('acceptFirst').min(1, 'acceptFirst'),
    fr: title,
    en: title,
    ar: title,
  }),
  run: async ({ req, input: { id, licence, revision, ...titles } }): Promise<Contribution> => {
    if (titles.fr === undefined) return submitContribution(req, { id, licence, revision });
    const content = { title: Object.fromEntries(locales.flatMap((locale) => (titles[locale] ? [[locale, titles[locale]]] : []))) };
    const problems = await kindOf(req, 'category').check(req, content, 'fr');
    if (problems.length > 0) {
      const fields = Object.fromEntries(problems.map(({ locale = 'fr', code }) => [locale, code === 'needed' ? 'required' : code]));
      throw new MentoraError('invalidInput', { status: 400, fields });
    }
    const written = await updateContribution(req, { id, content, revision });
    return submitContribution(req, { id, licence, revision: written.revision });
  },
});
