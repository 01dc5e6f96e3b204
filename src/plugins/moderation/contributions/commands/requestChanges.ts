import { defineCommand, MentoraError } from '@mentora/platform';
import { z } from 'zod';
import type { Contribution } from '../contribution';
import { decide } from '../decide';
import { decisionInput, remarksInput } from '../input';

/** Asks the author of what waits for changes: as a whole, and at the steps that they concern. */
export const requestChanges = defineCommand({
  name: 'requestChanges',
  permission: 'contribution.review',
  input: decisionInput.extend({
    summary: z.string('invalid').trim().max(2000, 'tooLong').default(''),
    remarks: remarksInput.default([]),
  }),
  run: async ({ req, input: { summary, ...input } }): Promise<Contribution> => {
    if (!summary && input.remarks.length === 0) throw new MentoraError('invalidInput', { status: 400, fields: { summary: 'required' } });
    return (await decide(req, { ...input, reason: summary, to: 'changes-requested' })).contribution;
  },
});
