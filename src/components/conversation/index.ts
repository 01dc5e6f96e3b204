export { Conversation } from './Conversation';
export type { Beginning, ConversationDoor, Hearing, Part } from './types';
export { Refused, Unreachable } from '../player/door';
