import '../events';
import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { holdOwnCase, requireStatus } from '../hold';
import { caseInput } from '../input';
import { notePartyAct } from '../note';

/**
 * A party asks that somebody helps the two to talk. For who has reported it is also the agreement to be known to the
 * other: without it there is no mediation.
 */
export const askForMediation = defineCommand({
  name: 'askForMediation',
  permission: 'case.own',
  input: z.object({ case: caseInput }),
  run: async ({ req, input: { case: id }, person }): Promise<{ asked: true }> => {
    requireStatus(await holdOwnCase(req, id, person!.id), ['open', 'taken', 'waiting']);
    const [asked] = await query<{ id: string }>(
      req,
      sql`INSERT INTO case_requests (case_id, person_id, kind) VALUES (${id}, ${person!.id}, 'mediation') ON CONFLICT DO NOTHING RETURNING id`,
    );
    if (!asked) return { asked: true };
    await notePartyAct(req, id, 'mediationAsked', { act: asked.id, actor: person!.id });
    await emit(req, 'case.mediationAsked', { case: id, person: person!.id });
    return { asked: true };
  },
});
