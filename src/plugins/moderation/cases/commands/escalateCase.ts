import '../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { holdOwnCase, requireStatus } from '../hold';
import { caseInput } from '../input';
import { notePartyAct } from '../note';
import { caseOptions } from '../optionsOf';

/** A party asks that every administrator looks: the case comes first, and its deadline is near. */
export const escalateCase = defineCommand({
  name: 'escalateCase',
  permission: 'case.own',
  input: z.object({ case: caseInput }),
  run: async ({ req, input: { case: id }, person }): Promise<{ escalated: true }> => {
    requireStatus(await holdOwnCase(req, id, person!.id), ['open', 'taken', 'waiting', 'appealed']);
    const [asked] = await query<{ id: string }>(
      req,
      sql`INSERT INTO case_requests (case_id, person_id, kind) VALUES (${id}, ${person!.id}, 'escalation') ON CONFLICT DO NOTHING RETURNING id`,
    );
    if (!asked) return { escalated: true };
    const { firstLookHours } = caseOptions(req.payload.config);
    await query(
      req,
      sql`UPDATE cases SET escalated_at = coalesce(escalated_at, now()), due_at = least(due_at, now() + make_interval(hours => ${firstLookHours})),
            updated_at = now() WHERE id = ${id}`,
    );
    await notePartyAct(req, id, 'escalated', { act: asked.id, actor: person!.id });
    await emit(req, 'case.escalated', { case: id, request: asked.id });
    return { escalated: true };
  },
});
