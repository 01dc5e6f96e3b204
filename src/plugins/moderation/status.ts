/** What a contribution can be. An approved one is published at once, or at its date. */
export const contributionStatuses = ['draft', 'pending', 'changes-requested', 'approved', 'rejected'] as const;

export type ContributionStatus = (typeof contributionStatuses)[number];

/** What can be contributed. */
export const contributionTypes = ['exercise', 'image', 'category'] as const;

export type ContributionType = (typeof contributionTypes)[number];
