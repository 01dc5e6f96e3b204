import type { Side } from '../../../mentorships/status';

interface WeekTime {
  day: number;
  time: string;
}

/** What the door of previews answers. */
export interface PreviewShown {
  zones: Record<Side, string>;
  shifts: { timeZone: string; number: number; at: string; from: WeekTime; to: WeekTime; minutes: number }[];
  missing: ({ reason: 'noSuchDay'; month: string } | { reason: 'hourSkipped'; date: string })[];
  twice: number[];
  occurrences: { number: number; startsAt: string; taken: boolean }[];
}
