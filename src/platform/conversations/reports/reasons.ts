/** Why somebody reports a message. */
export const reportReasons = ['hurtful', 'unwanted', 'danger', 'other'] as const;

/** The most messages before and after the reported one that its extract has. */
export const mostAround = 20;
