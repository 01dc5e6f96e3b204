/** Where a relation is. */
export const mentorshipStatuses = ['requested', 'active', 'paused', 'completed', 'ended', 'declined', 'expired', 'cancelled'] as const;

export type MentorshipStatus = (typeof mentorshipStatuses)[number];

/** Those in which two people work together; each takes a place of the mentor's. */
export const runningStatuses = ['active', 'paused'] as const satisfies readonly MentorshipStatus[];

/** Those in which the last words can be given, until the archive closes. */
export const overStatuses = ['completed', 'ended'] as const satisfies readonly MentorshipStatus[];

export type Side = 'mentor' | 'mentee';

/** Why a mentor says no, ready to be chosen. */
export const declineReasons = ['full', 'busy', 'skills', 'hours', 'language', 'other'] as const;

export type DeclineReason = (typeof declineReasons)[number];

/** Why somebody ends a relation, ready to be chosen. */
export const endReasons = ['goals-met', 'no-time', 'no-fit', 'no-answer', 'plans-changed', 'other'] as const;

/** What else is kept as the reason: the account is gone, an administrator has ended it, or another mentor carries on. */
export type EndReason = (typeof endReasons)[number] | 'left' | 'administrator' | 'hand-over';
