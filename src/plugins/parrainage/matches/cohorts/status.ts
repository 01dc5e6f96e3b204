/** What a plan is to be: the greatest total, or one in which no two would rather have each other. */
export const cohortModes = ['best', 'stable'] as const;
export type CohortMode = (typeof cohortModes)[number];

/** Where a cohort is. Only what is solved can be published, once. */
export const cohortStatuses = ['solving', 'solved', 'failed', 'published', 'discarded'] as const;
export type CohortStatus = (typeof cohortStatuses)[number];

/** What came of a pair when it was published. */
export const pairOutcomes = ['requested', 'menteeTaken', 'menteeLeft', 'mentorGone', 'mentorAway', 'mentorFull', 'blocked', 'pairOpen'] as const;
export type PairOutcome = (typeof pairOutcomes)[number];
