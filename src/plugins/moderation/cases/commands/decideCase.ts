import '../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { suspend } from '@mentora/platform/suspensions';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { holdCase, informReported, requireStatus, type HeldCase } from '../hold';
import { caseInput, longText } from '../input';
import { note } from '../note';
import { caseOptions } from '../optionsOf';
import { answerRequests, hideSubjectOf, settleSubject, showSubjectOf } from '../settle';
import { caseMeasures, caseReasons } from '../status';
import { sealText } from '../texts';

const decision = z.object({
  case: caseInput,
  measure: z.enum(caseMeasures, 'required'),
  ground: z.enum(caseReasons, 'required'),
  /** What the person concerned is told; nobody is where nothing follows. */
  text: longText.default(''),
  /** For how long, where somebody is suspended. */
  days: z.number('invalid').int('invalid').min(1, 'invalid').max(365, 'invalid').optional(),
  /** Whom it concerns, where several people answer for the thing. */
  person: z.uuid('invalid').optional(),
});

type Decision = z.output<typeof decision>;

/**
 * Decides a case, once: of two decisions at the same moment the second finds that it is decided, 409. What befalls a
 * person is told with its reason, and can be appealed for a time.
 */
export const decideCase = defineCommand({
  name: 'decideCase',
  permission: 'case.handle',
  input: decision
    .refine(({ measure, text }) => text || ['dismiss', 'settle'].includes(measure), { path: ['text'], message: 'required' })
    .refine(({ measure, days }) => measure !== 'suspend' || days, { path: ['days'], message: 'required' }),
  run: async ({ req, input, person }): Promise<{ status: 'decided' | 'closed' }> => {
    const held = await holdCase(req, input.case, person!.id);
    requireStatus(held, ['open', 'taken', 'waiting']);
    const isHarmless = input.measure === 'dismiss' || input.measure === 'settle';
    const concerned = isHarmless ? null : await personConcerned(req, input);
    if (input.measure === 'hide' && !(await hideSubjectOf(req, held))) throw new MentoraError('notHideable', { status: 409 });
    if (isHarmless) await showSubjectOf(req, held);
    const suspension = await keepAway(req, input, concerned);
    const status = concerned ? 'decided' : 'closed';
    await write(req, input, { held, by: person!.id, concerned, suspension, status });
    if (concerned) await informReported(req, held.id);
    if (status === 'closed') await settleSubject(req, held);
    await answerRequests(req, held.id);
    await note(req, held.id, 'decided', { measure: input.measure, ground: input.ground, days: input.days ?? null });
    await emit(req, 'case.decided', { case: held.id });
    return { status };
  },
});

/** Whom a measure befalls: the one who was reported. Null where nobody answers for the thing and it is only hidden. */
async function personConcerned(req: PayloadRequest, { case: id, measure, person }: Decision): Promise<string | null> {
  const reported = await query<{ id: string }>(req, sql`SELECT person_id AS id FROM case_parties WHERE case_id = ${id} AND side = 'reported'`);
  const found = person ? reported.find((one) => one.id === person) : reported[0];
  if (found && (person || reported.length === 1)) return found.id;
  if (reported.length === 0 && measure === 'hide') return null;
  if (reported.length === 0) throw new MentoraError('nobodyConcerned', { status: 409 });
  throw new MentoraError('invalidInput', { status: 400, fields: { person: 'required' } });
}

async function keepAway(req: PayloadRequest, { measure, ground, text, days }: Decision, person: string | null): Promise<string | null> {
  if (!person || (measure !== 'suspend' && measure !== 'ban')) return null;
  return suspend(req, { person, ground, reason: text, days: measure === 'ban' ? null : days! });
}

interface Outcome {
  held: HeldCase;
  by: string;
  concerned: string | null;
  suspension: string | null;
  status: 'decided' | 'closed';
}

async function write(req: PayloadRequest, { measure, ground, text }: Decision, { held: { id }, by, concerned, suspension, status }: Outcome): Promise<void> {
  const { appealDays } = caseOptions(req.payload.config);
  const sealed = text ? sealText('case-decision', id, text) : null;
  await query(
    req,
    sql`INSERT INTO case_decisions (case_id, measure, person_id, ground, sealed, suspension_id, decided_by_id, appeal_until)
        VALUES (${id}, ${measure}, ${concerned}, ${ground}, ${sealed}, ${suspension}, ${by},
                CASE WHEN ${concerned}::uuid IS NOT NULL THEN now() + make_interval(days => ${appealDays}) END)`,
  );
  await query(
    req,
    sql`UPDATE cases SET status = ${status}, assignee_id = coalesce(assignee_id, ${by}), due_at = NULL, updated_at = now()
        WHERE id = ${id} AND status IN ('open', 'taken', 'waiting')`,
  );
}
