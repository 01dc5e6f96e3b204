import { demand, query, sql } from '@mentora/platform';
import type { Payload, PayloadRequest } from 'payload';
import type { ContributionStatus, ContributionType } from '../../status';

/** What waits for its author, and why. */
export interface Next {
  id: string;
  title: string;
  type: ContributionType;
  status: Extract<ContributionStatus, 'changes-requested' | 'draft' | 'rejected'>;
}

/** How long a refusal is what there is to do next; after that who wants finds it in the list. */
const refusalFor = '30 days';

/**
 * What a person should go on with: remarks to answer, else a draft, else a refusal of late; the last changed first.
 * Undefined where nothing waits.
 */
export async function nextContributionOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'> | { payload: Payload }, person: string): Promise<Next | undefined> {
  const [next] = await query<Next & Record<string, unknown>>(
    req,
    sql`SELECT id, title, type, status FROM contributions
        WHERE contributor_id = ${person} AND (status IN ('changes-requested', 'draft')
          OR (status = 'rejected' AND reviewed_at > now() - ${refusalFor}::interval))
        ORDER BY array_position(ARRAY['changes-requested', 'draft', 'rejected'], status), updated_at DESC, id DESC LIMIT 1`,
  );
  return next;
}

/** The same for whoever asks. */
export function nextContribution(req: PayloadRequest): Promise<Next | undefined> {
  return nextContributionOf(req, demand(req, 'contribution.own')!.id);
}
