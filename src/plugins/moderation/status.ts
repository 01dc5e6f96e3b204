/** What a contribution can be. An approved one is published at once, or at its date. */
export const contributionStatuses = ['draft', 'pending', 'changes-requested', 'approved', 'rejected'] as const;

export type ContributionStatus = (typeof contributionStatuses)[number];

/** The states in which its author writes it, and sends it. */
export const editableStatuses = ['draft', 'changes-requested', 'rejected'] as const satisfies ContributionStatus[];

/** What can be contributed. */
export const contributionTypes = ['exercise', 'image', 'category'] as const;

export type ContributionType = (typeof contributionTypes)[number];
