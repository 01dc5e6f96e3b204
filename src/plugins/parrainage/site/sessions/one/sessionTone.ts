import type { ChipTone } from '@mentora/ui';
import type { SessionStatus } from '../../../sessions/status';

/** The colour beside the word of a state. */
export const sessionTone: Record<SessionStatus, ChipTone> = { planned: 'accent', 'in-progress': 'success', completed: 'success', missed: 'warning', cancelled: 'plain' };
