import type { Readable } from 'node:stream';

/**
 * Uploaded files, wherever they lie, by one name for both places: images are at the top of the media folder and below
 * `images/` in a bucket.
 */
export interface Uploads {
  /** Those that are worth keeping: an archive that somebody asked for is made again. */
  list: () => AsyncIterable<string>;
  /** Undefined where it has gone meanwhile. */
  read: (name: string) => Promise<Readable | undefined>;
  /** Writes a file whole or not at all. */
  write: (name: string, bytes: Buffer) => Promise<void>;
  /** The same of what lies in a file, however large. */
  take: (name: string, file: string) => Promise<void>;
  remove: (name: string) => Promise<void>;
}
