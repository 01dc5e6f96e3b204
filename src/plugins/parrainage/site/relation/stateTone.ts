import type { ChipTone } from '@mentora/ui';
import type { MentorshipStatus } from '../../mentorships/status';

/** The colour beside the word of a state. */
export const stateTone: Record<MentorshipStatus, ChipTone> = {
  requested: 'accent',
  active: 'success',
  paused: 'warning',
  completed: 'success',
  ended: 'plain',
  declined: 'plain',
  expired: 'plain',
  cancelled: 'plain',
};
