import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { changeMessage } from '../changeMessage';
import { conversationInput, seqInput } from '../input';

/** Takes one's own message back: its text is gone, its place stays. */
export const deleteMessage = defineCommand({
  name: 'deleteMessage',
  permission: 'conversation.own',
  input: z.object({ conversation: conversationInput, seq: seqInput }),
  run: ({ req, input, person }) => changeMessage(req, { ...input, person: person!.id, text: null }),
});
