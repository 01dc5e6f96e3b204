import type { Side } from '../../../mentorships/status';
import type { Choice } from '../../forms/fields';

/** What each part of the form is drawn from. */
export interface PlanGround {
  mentorship: string;
  locale: string;
  side: Side;
  /** The other's name. */
  name: string;
  zones: { own: string; other: string };
  /** By one's own clock. */
  today: string;
  durations: readonly Choice[];
  /** Whose hours nobody knows, in words. */
  assumed: string | null;
}
