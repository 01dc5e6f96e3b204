import { defineCommand, sql } from '@mentora/platform';
import { z } from 'zod';
import { solveAnew } from '../hold';
import { cohortModes } from '../status';

/** Chooses what the plan is to be, and has it made anew. */
export const chooseMode = defineCommand({
  name: 'chooseMode',
  permission: 'matching.manage',
  input: z.object({ cohort: z.uuid('invalid'), mode: z.enum(cohortModes, 'invalid') }),
  run: ({ req, input: { cohort, mode } }) => solveAnew(req, cohort, sql`mode = ${mode}`),
});
