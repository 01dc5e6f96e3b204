import { defineCommand } from '@mentora/platform';
import { changeStanding, standingInput } from '../changeStanding';

/** Makes a mentor of whoever asked. */
export const approveMentor = defineCommand({
  name: 'approveMentor',
  permission: 'mentor.decide',
  input: standingInput,
  run: ({ req, input, person }) => changeStanding(req, { ...input, from: 'pending', to: 'approved', by: person!.id, event: 'mentor.approved' }),
});
