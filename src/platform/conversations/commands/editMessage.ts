import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { changeMessage } from '../changeMessage';
import { conversationInput, seqInput, textInput } from '../input';

/** Gives one's own message another text. */
export const editMessage = defineCommand({
  name: 'editMessage',
  permission: 'conversation.own',
  input: z.object({ conversation: conversationInput, seq: seqInput, text: textInput }),
  run: ({ req, input, person }) => changeMessage(req, { ...input, person: person!.id }),
});
