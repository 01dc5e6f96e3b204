import '../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { holdOwnCase, requireStatus } from '../hold';
import { caseInput } from '../input';
import { notePartyAct } from '../note';

/**
 * A party asks that somebody helps the two to talk. Who has reported agrees by it, in so many words (`agree`), to be known
 * to the other: without that there is no mediation.
 */
export const askForMediation = defineCommand({
  name: 'askForMediation',
  permission: 'case.own',
  input: z.object({ case: caseInput, agree: z.boolean().default(false) }),
  run: async ({ req, input: { case: id, agree }, person }): Promise<{ asked: true }> => {
    const held = await holdOwnCase(req, id, person!.id);
    requireStatus(held, ['open', 'taken', 'waiting']);
    if (held.side === 'reporter' && !agree) throw new MentoraError('invalidInput', { status: 400, fields: { agree: 'confirmationNeeded' } });
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
