import { defineSocketEvent } from '../../realtime/definitions';

/** A member has read up to a place. */
export const readEvent = defineSocketEvent<{ conversation: string; person: string; seq: number }>({ name: 'read' });
