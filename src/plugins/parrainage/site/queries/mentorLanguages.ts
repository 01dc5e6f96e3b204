import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { askableBy } from '../../profiles/askable';

/** The languages that the mentors speak whom somebody is shown, by their codes. */
export async function mentorLanguages({ payload }: Pick<PayloadRequest, 'payload'>, viewer: string | null): Promise<string[]> {
  const rows = await query<{ code: string }>({ payload }, sql`SELECT DISTINCT unnest(p.languages) AS code FROM mentor_profiles p WHERE ${askableBy(viewer)}`);
  return rows.map(({ code }) => code);
}
