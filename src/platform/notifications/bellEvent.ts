import { defineSocketEvent } from '../realtime/definitions';

/** Somebody's notifications have changed: the bell asks again how many are unread. It says nothing else. */
export const bellEvent = defineSocketEvent<Record<string, never>>({ name: 'notifications' });
