import { defineSocketEvent } from '../../realtime/definitions';

/** Who is in a conversation has changed: its pages ask again what they may still read. */
export const membersEvent = defineSocketEvent<{ conversation: string }>({ name: 'members' });
