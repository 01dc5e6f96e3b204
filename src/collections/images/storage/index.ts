import { settings } from '@mentora/platform/settings';
import { diskStore } from './disk';
import type { ImageStore } from './ImageStore';

export type { ImageStore } from './ImageStore';

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
