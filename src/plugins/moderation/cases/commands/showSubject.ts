import '../events';
import { defineCommand } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { holdCase, requireStatus } from '../hold';
import { caseInput } from '../input';
import { note } from '../note';
import { showSubjectOf } from '../settle';

/** Shows again what a case has hidden. */
export const showSubject = defineCommand({
  name: 'showSubject',
  permission: 'case.handle',
  input: z.object({ case: caseInput }),
  run: async ({ req, input: { case: id }, person }): Promise<{ hidden: false }> => {
    const held = await holdCase(req, id, person!.id);
    requireStatus(held, ['open', 'taken', 'waiting']);
    if (!held.hidden) return { hidden: false };
    await showSubjectOf(req, held);
    await note(req, id, 'shown');
    await emit(req, 'case.shown', { case: id });
    return { hidden: false };
  },
});
