import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { demand } from '../../command/demand';
import { MentoraError } from '../../errors';
import { locales } from '../../i18n/locales';
import { endConsent, isOffered, takeConsent } from '../consents';
import { purposes, wordings } from '../purposes';

/**
 * Agrees to something, or no longer. What is agreed to is what was shown: 409 where the words have
 * changed since, 403 where it is not offered to a minor.
 */
export const chooseConsent = defineCommand({
  name: 'chooseConsent',
  permission: 'account.own',
  input: z.discriminatedUnion('given', [
    z.object({ given: z.literal(true), purpose: z.enum(purposes, 'invalid'), version: z.string('required'), locale: z.enum(locales, 'invalid') }),
    z.object({ given: z.literal(false), purpose: z.enum(purposes, 'invalid') }),
  ], 'invalid'),
  run: async ({ req, input, person }): Promise<void> => {
    if (!input.given) return endConsent(req, person!.id, input.purpose, 'page');
    demand(req, 'channel.add');
    if (!(await isOffered(req, person!.id, input.purpose))) throw new MentoraError('notForMinors', { status: 403 });
    if (input.version !== wordings[input.purpose].version) throw new MentoraError('conflict', { status: 409 });
    await takeConsent(req, person!.id, input.purpose, input.locale);
  },
});
