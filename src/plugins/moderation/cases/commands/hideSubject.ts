import '../events';
import { defineCommand, MentoraError } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { holdCase, informReported, requireStatus } from '../hold';
import { caseInput } from '../input';
import { note } from '../note';
import { hideSubjectOf } from '../settle';

/** Hides what was reported while the case is looked at; who answers for it is told. 409 where it cannot be hidden. */
export const hideSubject = defineCommand({
  name: 'hideSubject',
  permission: 'case.handle',
  input: z.object({ case: caseInput }),
  run: async ({ req, input: { case: id }, person }): Promise<{ hidden: true }> => {
    const held = await holdCase(req, id, person!.id);
    requireStatus(held, ['open', 'taken', 'waiting']);
    if (held.hidden) return { hidden: true };
    if (!(await hideSubjectOf(req, held))) throw new MentoraError('notHideable', { status: 409 });
    await informReported(req, id);
    await note(req, id, 'hidden');
    await emit(req, 'case.hidden', { case: id });
    return { hidden: true };
  },
});
