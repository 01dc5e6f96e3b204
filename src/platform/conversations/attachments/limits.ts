/** What a message may have with it. The page asks these before it sends a file on its way, the server in any case. */

/** The most files of one message. */
export const mostAttachments = 4;

/** In bytes. A photo straight from a phone is taken; what is kept of it weighs a tenth. */
export const largestImage = 10 * 1024 * 1024;
export const largestPdf = 2 * 1024 * 1024;

/** The kinds of files, as browsers call them. */
export const attachmentTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];
