import { mayAlways, type Person } from '@mentora/access';
import { forbidden, MentoraError, notFound, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { editableStatuses, type ContributionStatus } from '../status';

interface State extends Record<string, unknown> {
  status: ContributionStatus;
  revision: number;
  submissions: number;
  contributor: string | null;
}

/*
 * Why a compare-and-set found nothing. Asked afterwards: what it was is told, and nothing is decided by it.
 */

async function stateOf(req: PayloadRequest, id: string): Promise<State> {
  const [row] = await query<State>(
    req,
    sql`SELECT status, revision, submissions, contributor_id AS contributor FROM contributions WHERE id = ${id}`,
  );
  if (!row) throw notFound();
  return row;
}

/** The state does not allow it. `code` names what was wanted, the answer the state. */
function notNow(code: string, { status, revision, submissions }: State): MentoraError {
  return new MentoraError(code, { status: 409, params: { state: status }, extra: { state: status, revision, submission: submissions } });
}

/** Why an author's change did not happen: 404 for another's, 409 with the state or the revision otherwise. */
export async function refuseAuthor(req: PayloadRequest, id: string, code = 'contributionNotEditable'): Promise<never> {
  const person = req.user as Person | null;
  const state = await stateOf(req, id);
  if (state.contributor !== person?.id) {
    // Who reviews sees what was submitted, and may still not write it.
    throw mayAlways('contribution.review', person) && state.status !== 'draft' ? forbidden() : notFound();
  }
  const editable: readonly string[] = editableStatuses;
  if (code === 'contributionNotEditable' && editable.includes(state.status)) throw notNow('draftChangedElsewhere', state);
  throw notNow(code, state);
}

/** Why a reviewer's decision did not happen. A draft that nobody has seen is not there. */
export async function refuseReviewer(req: PayloadRequest, id: string): Promise<never> {
  const state = await stateOf(req, id);
  const own = state.contributor === req.user?.id;
  if (state.status === 'draft' && state.submissions === 0 && !own) throw notFound();
  throw notNow(state.status === 'pending' ? 'contributionResubmitted' : 'contributionNotPending', state);
}
