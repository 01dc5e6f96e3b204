import { defineCommand } from '@mentora/platform';
import { changeStanding, standingInput } from '../changeStanding';

/** Lets a suspended mentor be one again. */
export const returnMentor = defineCommand({
  name: 'returnMentor',
  permission: 'mentor.decide',
  input: standingInput,
  run: ({ req, input, person }) => changeStanding(req, { ...input, from: 'suspended', to: 'approved', by: person!.id, event: 'mentor.returned' }),
});
