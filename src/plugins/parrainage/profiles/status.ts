/** Where a mentor's profile is. */
export const mentorStatuses = ['pending', 'approved', 'rejected', 'suspended'] as const;

export type MentorStatus = (typeof mentorStatuses)[number];

/** How often two people want to meet. */
export const rhythms = ['twiceAWeek', 'weekly', 'everyTwoWeeks', 'monthly'] as const;

export type Rhythm = (typeof rhythms)[number];

/** How somebody likes to learn, or to help. */
export const styles = ['step-by-step', 'by-doing', 'listening', 'guided', 'demanding'] as const;

export type Style = (typeof styles)[number];

/** How somebody likes to be reached, beside the conversation on the site. */
export const contactWays = ['message', 'video', 'call'] as const;

export type ContactWay = (typeof contactWays)[number];
