/** What the states of an image are called. */
export const stateWords = {
  draft: 'moderationDraft',
  pending: 'moderationPending',
  'changes-requested': 'moderationChanges',
  approved: 'moderationApproved',
  rejected: 'moderationRejected',
} as const;
