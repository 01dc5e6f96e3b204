import { MentoraError } from '@mentora/platform';
import { z } from 'zod';
import { contributionStatuses } from '../../status';

/** A page of contributions. */
export interface Page<Entry> {
  docs: Entry[];
  totalDocs: number;
  page: number;
  totalPages: number;
}

const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })], 'invalidDate');

/** What lists are narrowed by: as an address has it, everything is text. */
export const listInput = z.object({
  status: z.enum(contributionStatuses, 'invalid').optional(),
  type: z.string('invalid').max(40, 'invalid').optional(),
  contributor: z.uuid('invalid').optional(),
  from: day.optional(),
  to: day.optional(),
  page: z.coerce.number('invalid').int('invalid').min(1, 'invalid').default(1),
  limit: z.coerce.number('invalid').int('invalid').min(1, 'invalid').max(100, 'invalid').default(20),
});

export type ListWishes = z.input<typeof listInput>;

/** Reads what a list is narrowed by. Throws 400 with a code for each that is wrong. */
export function readWishes(wishes: ListWishes): z.output<typeof listInput> {
  const parsed = listInput.safeParse(wishes);
  if (parsed.success) return parsed.data;
  throw new MentoraError('invalidInput', {
    status: 400,
    fields: Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message === 'invalidDate' ? message : 'invalid'])),
  });
}

/** A page of the rows that a list has found, each with the number of all. */
export function pageOf<Entry extends object>(rows: (Entry & { total: number })[], total: number, { page, limit }: { page: number; limit: number }): Page<Entry> {
  return { docs: rows.map(({ total: _, ...entry }) => entry as unknown as Entry), totalDocs: total, page, totalPages: Math.max(1, Math.ceil(total / limit)) };
}
