import { z } from 'zod';
import { MentoraError } from '../../errors';
import { defineSocketEvent, type SocketEvent } from '../../realtime/definitions';
import { tell } from '../../realtime/tell';
import { conversationInput } from '../input';
import { beMember, companionsOf } from '../turn';

const said = z.object({ conversation: conversationInput });

/** A member is writing, now. Pages say it every few seconds while it lasts; nothing of it is kept. */
export const typingEvent: SocketEvent<{ conversation: string; person: string }> = defineSocketEvent({
  name: 'typing',
  receive: async (req, data) => {
    const { success, data: input } = said.safeParse(data);
    if (!success) throw new MentoraError('invalidInput', { status: 400 });
    const person = String(req.user!.id);
    await beMember(req, input.conversation, person);
    tell(req, await companionsOf(req, input.conversation, person), typingEvent, { conversation: input.conversation, person });
  },
});
