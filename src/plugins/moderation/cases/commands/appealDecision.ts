import { defineCommand } from '@mentora/platform';
import { z } from 'zod';
import { fileAppeal } from '../appeal';
import { caseInput, neededText } from '../input';

/** Contests what was decided of oneself. Somebody else looks at it again. */
export const appealDecision = defineCommand({
  name: 'appealDecision',
  permission: 'case.own',
  input: z.object({ case: caseInput, text: neededText }),
  run: ({ req, input: { case: id, text }, person }): Promise<void> => fileAppeal(req, { id, person: person!.id, text }),
});
