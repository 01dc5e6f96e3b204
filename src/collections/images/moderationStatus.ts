/** What an image can be: taken back by its author and nobody else's, waiting, to be revised by its author, or judged. */
export const moderationStatuses = ['draft', 'pending', 'changes-requested', 'approved', 'rejected'] as const;

export type ModerationStatus = (typeof moderationStatuses)[number];
