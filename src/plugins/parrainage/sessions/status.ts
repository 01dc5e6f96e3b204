import type { Side } from '../mentorships/status';

/** What two people meet for. */
export const sessionTypes = ['video-call', 'code-review', 'qa', 'project-review', 'career-guidance', 'pair-programming'] as const;

export type SessionType = (typeof sessionTypes)[number];

/** Where a session is. */
export const sessionStatuses = ['planned', 'in-progress', 'completed', 'missed', 'cancelled'] as const;

export type SessionStatus = (typeof sessionStatuses)[number];

/** Why a session will not be: somebody cancelled it, said no or never answered; or the relation paused, ended, lost one of the two. */
export type CancelCause = 'cancelled' | 'declined' | 'unanswered' | 'paused' | 'ended' | 'left';

/** This one alone, or this one and all that follow in its series. */
export const scopes = ['one', 'following'] as const;

export type Scope = (typeof scopes)[number];

export const otherSide = (side: Side): Side => (side === 'mentor' ? 'mentee' : 'mentor');
