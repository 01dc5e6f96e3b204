/** Archives that somebody has asked for: they can be made again. */
export const passing = 'exports/';

/** Backups may lie in the bucket of the files: they are none. */
export const backupsPrefix = 'backups/';
