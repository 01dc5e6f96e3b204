import '../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { openConversation } from '@mentora/platform/conversations';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { holdCase, informReported, requireStatus } from '../hold';
import { caseInput } from '../input';
import { note } from '../note';
import { caseOptions } from '../optionsOf';
import { answerRequests } from '../settle';

/**
 * Brings the two together in a conversation with whoever mediates. It shows each to the other: so somebody who has
 * reported must have asked for it, else 409 `mediationNotAgreed`.
 */
export const mediateCase = defineCommand({
  name: 'mediateCase',
  permission: 'case.handle',
  input: z.object({ case: caseInput }),
  run: async ({ req, input: { case: id }, person }): Promise<{ conversation: string }> => {
    const held = await holdCase(req, id, person!.id);
    requireStatus(held, ['open', 'taken', 'waiting']);
    if (held.conversation) return { conversation: held.conversation };
    const sides = await query<{ person: string; side: string }>(
      req,
      sql`SELECT p.person_id AS person, p.side FROM case_parties p
          LEFT JOIN case_requests r ON r.case_id = p.case_id AND r.person_id = p.person_id AND r.kind = 'mediation'
          WHERE p.case_id = ${id} AND (p.side = 'reported' OR r.id IS NOT NULL) ORDER BY r.created_at NULLS LAST`,
    );
    const reporter = sides.find(({ side, person: one }) => side === 'reporter' && one !== person!.id);
    const reported = sides.find(({ side }) => side === 'reported');
    if (!reporter || !reported) throw new MentoraError('mediationNotAgreed', { status: 409 });
    const conversation = await openConversation(req, { kind: 'mediation', subject: id, members: [reporter.person, reported.person, person!.id] });
    const { decideHours } = caseOptions(req.payload.config);
    await query(
      req,
      sql`UPDATE cases SET status = 'waiting', assignee_id = ${person!.id}, conversation_id = ${conversation},
            due_at = now() + make_interval(hours => ${decideHours}), reminded_at = NULL, overdue_at = NULL, updated_at = now() WHERE id = ${id}`,
    );
    await informReported(req, id);
    await answerRequests(req, id, 'mediation');
    await note(req, id, 'mediated');
    await emit(req, 'case.mediated', { case: id });
    return { conversation };
  },
});
