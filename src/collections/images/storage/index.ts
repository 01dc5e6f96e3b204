import { settings } from '@mentora/platform/settings';
import { diskStore } from './disk';

/** Where the bytes of images lie. Who may read them is not its matter. */
export interface ImageStore {
  /** Writes a file whole or not at all. */
  write: (name: string, bytes: Uint8Array, mimeType: string) => Promise<void>;
  /** The bytes of a file, or null where there is none. */
  read: (name: string) => Promise<Uint8Array | null>;
  /** Removes files; one that is not there is no error. */
  remove: (names: readonly string[]) => Promise<void>;
  /** Every file with the time of its writing. */
  list: () => AsyncIterable<{ name: string; writtenAt: Date }>;
}

let current: Promise<ImageStore> | undefined;

/** The store that the settings name: S3 where a bucket is given, else the media folder. */
export function imageStore(): Promise<ImageStore> {
  return (current ??= open());
}

async function open(): Promise<ImageStore> {
  const { s3, mediaDir } = settings();
  if (!s3) return diskStore(mediaDir);
  // The client of S3 is large: only who uses it loads it.
  const { s3Store } = await import('./s3');
  return s3Store(s3);
}
