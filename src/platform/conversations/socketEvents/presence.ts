import { z } from 'zod';
import { MentoraError } from '../../errors';
import { defineSocketEvent, type SocketEvent } from '../../realtime/definitions';
import { tell } from '../../realtime/tell';
import { conversationInput } from '../input';
import { beMember, companionsOf } from '../turn';

const said = z.object({ conversation: conversationInput, here: z.boolean() });

/**
 * A member has the conversation before his or her eyes, or no longer. Pages say it when they come, every half minute
 * and when they go, and answer whoever comes; nothing of it is kept.
 */
export const presenceEvent: SocketEvent<{ conversation: string; person: string; here: boolean }> = defineSocketEvent({
  name: 'presence',
  receive: async (req, data) => {
    const { success, data: input } = said.safeParse(data);
    if (!success) throw new MentoraError('invalidInput', { status: 400 });
    const person = String(req.user!.id);
    await beMember(req, input.conversation, person);
    tell(req, await companionsOf(req, input.conversation, person), presenceEvent, { ...input, person });
  },
});
