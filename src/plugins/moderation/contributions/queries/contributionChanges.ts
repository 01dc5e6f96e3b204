import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { languageOf } from '../../language';
import { compareParts, type PartChange } from '../compareParts';
import { kindOf } from '../kind';
import { contributionFor } from './contributionFor';

/** What the newest submission has changed. */
export interface Changes {
  /** The newest submission and the one before; null where there is none. */
  submission: number | null;
  against: number | null;
  changes: PartChange[];
}

/** What the newest submission of a contribution changes of the one before, for its author and for who reviews it. */
export async function contributionChanges(req: PayloadRequest, id: string): Promise<Changes> {
  const { id: contribution, type } = await contributionFor(req, id);
  const [newest, before] = await query<{ number: number; content: unknown }>(
    req,
    sql`SELECT number, content FROM contribution_submissions WHERE contribution_id = ${contribution} ORDER BY number DESC LIMIT 2`,
  );
  const [submission, against] = [newest?.number ?? null, before?.number ?? null];
  if (!newest || !before) return { submission, against, changes: [] };
  const { parts } = kindOf(req, type);
  const locale = languageOf(req);
  return { submission, against, changes: compareParts(await parts(req, before.content, locale), await parts(req, newest.content, locale)) };
}
