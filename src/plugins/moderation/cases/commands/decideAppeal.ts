import '../events';
import { defineCommand, MentoraError, query, sql, sqlStateOf } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { lift } from '@mentora/platform/suspensions';
import { z } from 'zod';
import { holdCase, requireStatus } from '../hold';
import { caseInput, neededText } from '../input';
import { note } from '../note';
import { answerRequests, settleSubject, showSubjectOf } from '../settle';
import { sealText } from '../texts';

/** What the database says where the first to decide would decide the appeal too, and somebody else is there. */
const byTheSame = 'MA001';

/** Decides an appeal: the first decision stands, or everything that followed from it is taken back. */
export const decideAppeal = defineCommand({
  name: 'decideAppeal',
  permission: 'case.handle',
  input: z.object({ case: caseInput, outcome: z.enum(['upheld', 'overturned'], 'required'), text: neededText }),
  run: async ({ req, input: { case: id, outcome, text }, person }): Promise<{ status: 'closed' }> => {
    const held = await holdCase(req, id, person!.id);
    requireStatus(held, ['appealed']);
    await query(
      req,
      sql`UPDATE case_appeals SET outcome = ${outcome}, sealed_answer = ${sealText('case-answer', id, text)},
            decided_by_id = ${person!.id}, decided_at = now() WHERE case_id = ${id} AND decided_at IS NULL`,
    ).catch((error: unknown) => {
      throw sqlStateOf(error) === byTheSame ? new MentoraError('appealByAnother', { status: 409 }) : error;
    });
    if (outcome === 'overturned') {
      const [decided] = await query<{ suspension: string | null }>(req, sql`SELECT suspension_id AS suspension FROM case_decisions WHERE case_id = ${id}`);
      if (decided?.suspension) await lift(req, decided.suspension);
      await showSubjectOf(req, held);
    }
    await query(req, sql`UPDATE cases SET status = 'closed', assignee_id = ${person!.id}, due_at = NULL, updated_at = now() WHERE id = ${id} AND status = 'appealed'`);
    await settleSubject(req, held);
    await answerRequests(req, id);
    await note(req, id, 'appealDecided', { outcome });
    await emit(req, 'case.appealDecided', { case: id });
    return { status: 'closed' };
  },
});
