import { defineCommand } from '@mentora/platform';
import { changeStanding, reasonedInput } from '../changeStanding';

/** Lets a mentor begin nothing new, with the reason. What is under way goes on: an administrator may end it. */
export const suspendMentor = defineCommand({
  name: 'suspendMentor',
  permission: 'mentor.decide',
  input: reasonedInput,
  run: ({ req, input, person }) => changeStanding(req, { ...input, from: 'approved', to: 'suspended', by: person!.id, event: 'mentor.suspended' }),
});
