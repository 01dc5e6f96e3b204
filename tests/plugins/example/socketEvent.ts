import { defineSocketEvent } from '@mentora/platform/realtime/definitions';
import './access';

/** Tells the open pages of an author that somebody has said thanks: an id, never the text. */
export const thanksEvent = defineSocketEvent<{ thanks: string }>({ name: 'thanks' });
