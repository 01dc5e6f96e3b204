import type { SocketEvent } from '../../realtime/definitions';
import { readConversation } from '../commands/readConversation';
import { sendMessage } from '../commands/sendMessage';
import { membersEvent } from './members';
import { messageEvent } from './message';
import { presenceEvent } from './presence';
import { readEvent } from './read';
import { typingEvent } from './typing';

/** What pages hear of conversations, and the commands that they call by the same names. */
export const conversationEvents: SocketEvent[] = [
  { ...messageEvent, receive: (req, said) => sendMessage(req, said as Parameters<typeof sendMessage>[1]) },
  { ...readEvent, receive: (req, said) => readConversation(req, said as Parameters<typeof readConversation>[1]) },
  typingEvent,
  presenceEvent,
  membersEvent,
];
