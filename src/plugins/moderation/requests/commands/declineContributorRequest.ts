import { defineCommand } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import '../events';
import type { RequestStatus } from '../status';
import { decideRequest, decisionInput } from './decideRequest';

/** Declines a request, with what its person may make better before asking again. */
export const declineContributorRequest = defineCommand({
  name: 'declineContributorRequest',
  permission: 'contributor.decide',
  input: decisionInput,
  run: async ({ req, input, person }): Promise<{ id: string; status: RequestStatus }> => {
    const status = 'rejected';
    await decideRequest(req, { ...input, status, by: person!.id });
    await emit(req, 'contributor.declined', { request: input.request });
    return { id: input.request, status };
  },
});
