import { pageInput } from '@mentora/platform';
import { z } from 'zod';
import { contributionStatuses } from '../../status';

const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })], 'invalidDate');

/** What lists are narrowed by: as an address has it, everything is text. */
export const listInput = pageInput.extend({
  status: z.enum(contributionStatuses, 'invalid').optional(),
  type: z.string('invalid').max(40, 'invalid').optional(),
  contributor: z.uuid('invalid').optional(),
  from: day.optional(),
  to: day.optional(),
});

export type ListWishes = z.input<typeof listInput>;
