import { demand, notFound, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { languageOf } from '../../language';
import { contributionColumns, inIso, type Contribution } from '../contribution';
import { submissionsOf, type Submission } from './submissions';

/** A contribution as its author sees it: what it holds now, and what became of it. */
export interface AuthorsContribution extends Contribution {
  content: unknown;
  history: Submission[];
}

/** A contribution of one's own. 404 for everybody else. */
export async function contributionForAuthor(req: PayloadRequest, id: string): Promise<AuthorsContribution> {
  const person = demand(req, 'contribution.own')!.id;
  const [row] = await query<Contribution & { content: unknown } & Record<string, unknown>>(
    req,
    sql`SELECT ${contributionColumns}, c.content FROM contributions c WHERE c.id::text = ${id} AND c.contributor_id = ${person}`,
  );
  if (!row) throw notFound();
  return { ...inIso(row), history: await submissionsOf(req, row.id, row.type, languageOf(req)) };
}
