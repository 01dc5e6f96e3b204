/** The largest file that is taken, as received. */
export const maxFileBytes = 1024 * 1024;

/** The most pixels a file may unfold to. A small file can hide a huge picture. */
export const maxPixels = 40_000_000;

/** What is taken, by content: see file/imageType.ts. */
export const imageMimeTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;
