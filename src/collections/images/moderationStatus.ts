/** What an image can be: sent and waiting, or judged. */
export type ModerationStatus = 'pending' | 'approved' | 'rejected';
