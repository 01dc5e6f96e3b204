import { pageInput, pageOf, query, readInput, sql, type Page } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { isWaiting, waitsSince } from '../people/mentees';

/** Somebody who waits to be brought together with a mentor. */
export interface Waiting extends Record<string, unknown> {
  id: string;
  name: string;
  since: string;
  languages: string[];
}

/** A page of those who wait, who waits longest first. */
export async function waitingMentees({ payload }: Pick<PayloadRequest, 'payload'>, wishes: z.input<typeof pageInput>): Promise<Page<Waiting>> {
  const page = readInput(pageInput, wishes);
  const rows = await query<Waiting & { total: number }>(
    { payload },
    sql`SELECT p.person_id AS id, u.name, to_json(${waitsSince({ payload })})#>>'{}' AS since, p.languages, count(*) OVER ()::int AS total
        FROM mentee_profiles p JOIN users u ON u.id = p.person_id WHERE ${isWaiting}
        ORDER BY ${waitsSince({ payload })}, p.person_id LIMIT ${page.limit} OFFSET ${(page.page - 1) * page.limit}`,
  );
  return pageOf(rows.map(({ total: _, ...row }) => row), rows[0]?.total ?? 0, page);
}
