import '../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { holdCase, informReported, requireStatus } from '../hold';
import { caseInput } from '../input';
import { note } from '../note';
import { caseOptions } from '../optionsOf';

/** Lets those who were reported know of the case, so that they can ask for mediation or escalate; it waits for them. */
export const questionReported = defineCommand({
  name: 'questionReported',
  permission: 'case.handle',
  input: z.object({ case: caseInput }),
  run: async ({ req, input: { case: id }, person }): Promise<{ status: 'waiting' }> => {
    requireStatus(await holdCase(req, id, person!.id), ['open', 'taken']);
    const { decideHours } = caseOptions(req.payload.config);
    await query(
      req,
      sql`UPDATE cases SET status = 'waiting', assignee_id = ${person!.id}, due_at = now() + make_interval(hours => ${decideHours}),
            reminded_at = NULL, overdue_at = NULL, updated_at = now() WHERE id = ${id}`,
    );
    await informReported(req, id);
    await note(req, id, 'questioned');
    await emit(req, 'case.questioned', { case: id });
    return { status: 'waiting' };
  },
});
