import { defineCommand } from '@mentora/platform';
import { z } from 'zod';
import type { Contribution } from '../contribution';
import { decide } from '../decide';
import { decisionInput, remarksInput } from '../input';

/** Rejects what waits, with the reason that its author reads; who may change it and submit it again. */
export const rejectContribution = defineCommand({
  name: 'rejectContribution',
  permission: 'contribution.review',
  input: decisionInput.extend({
    reason: z.string('required').trim().min(1, 'required').max(2000, 'tooLong'),
    remarks: remarksInput.default([]),
  }),
  run: async ({ req, input }): Promise<Contribution> => (await decide(req, { ...input, to: 'rejected' })).contribution,
});
