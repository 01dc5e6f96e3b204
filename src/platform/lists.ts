import { z } from 'zod';

/** A page of a list. */
export interface Page<Entry> {
  docs: Entry[];
  totalDocs: number;
  limit: number;
  page: number;
  totalPages: number;
  hasNextPage: boolean;
  hasPrevPage: boolean;
}

const count = (least: number, most: number) => z.coerce.number('invalid').int('invalid').min(least, 'invalid').max(most, 'invalid');

/** Which page of a list is asked for, and how long it is: as an address has it, everything is text. */
export const pageInput = z.object({ page: count(1, 100_000).default(1), limit: count(1, 100).default(20) });

/** A page of what a list has found, with the number of all. */
export function pageOf<Entry>(docs: Entry[], totalDocs: number, { page, limit }: { page: number; limit: number }): Page<Entry> {
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit));
  return { docs, totalDocs, limit, page, totalPages, hasNextPage: page < totalPages, hasPrevPage: page > 1 };
}
