import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { holdCase } from '../hold';
import { caseInput } from '../input';
import { note } from '../note';
import { caseOptions } from '../optionsOf';
import { answerRequests } from '../settle';

/** Takes a case, open or somebody else's: from now on it is to be decided, by who has it. */
export const takeCase = defineCommand({
  name: 'takeCase',
  permission: 'case.handle',
  input: z.object({ case: caseInput }),
  run: async ({ req, input: { case: id }, person }): Promise<{ status: 'taken' }> => {
    const { status } = await holdCase(req, id, person!.id);
    const { decideHours } = caseOptions(req.payload.config);
    const taken = await query(
      req,
      sql`UPDATE cases SET status = 'taken', assignee_id = ${person!.id}, due_at = now() + make_interval(hours => ${decideHours}),
            reminded_at = NULL, overdue_at = NULL, updated_at = now()
          WHERE id = ${id} AND status IN ('open', 'taken', 'waiting') AND (assignee_id IS DISTINCT FROM ${person!.id} OR status = 'waiting')
          RETURNING id`,
    );
    if (taken.length === 0) {
      if (status === 'taken') return { status };
      throw new MentoraError('caseState', { status: 409, params: { status } });
    }
    await answerRequests(req, id, 'escalation');
    await note(req, id, 'taken');
    return { status: 'taken' };
  },
});
