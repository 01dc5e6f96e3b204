import { defineCommand } from '@mentora/platform';
import { changeStanding, reasonedInput } from '../changeStanding';

/** Declines to make a mentor of somebody, with the reason. He or she may ask again. */
export const rejectMentor = defineCommand({
  name: 'rejectMentor',
  permission: 'mentor.decide',
  input: reasonedInput,
  run: ({ req, input, person }) => changeStanding(req, { ...input, from: 'pending', to: 'rejected', by: person!.id, event: 'mentor.rejected' }),
});
