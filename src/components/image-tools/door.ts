import type { Locale } from '@mentora/platform/i18n';

export type ImageState = 'draft' | 'pending' | 'changes-requested' | 'approved' | 'rejected';

/** What a person says of an image. */
export interface ImageDetails {
  title: string;
  /** What it shows, for who does not see it: in French at least. */
  alt: Partial<Record<Locale, string>>;
  description: string;
  tags: string[];
  /** Id of a category. */
  category: string | null;
}

/** An image of the library. */
export interface LibraryImage extends Omit<ImageDetails, 'alt'> {
  id: string;
  /** What it shows, in the language of the page. */
  alt: string;
  state: ImageState;
  /** One may change it and take it away. */
  mine: boolean;
  /** Why it was rejected. */
  reason: string | null;
  /** The picture as it is shown large, with its measures, and as it is shown in a list. */
  src: string;
  width: number;
  height: number;
  card: string;
  /** `srcset` of the sizes for a list, where there are some. */
  cardSet?: string;
}

/** What is asked of the library. */
export interface ImageSearch {
  search?: string;
  category?: string;
  tags?: string;
  state?: ImageState;
  mine?: boolean;
}

/** A part of the library, newest first; `next` asks for the one after it. */
export interface ImagePage {
  images: LibraryImage[];
  next: string | null;
}

export interface ImageUse {
  title: string | null;
  href: string | null;
}

export interface UploadOptions {
  progress: (share: number) => void;
  signal: AbortSignal;
}

export interface Uploaded {
  image: LibraryImage;
  /** Its texts in other languages did not get there after it. */
  lacksLanguages: boolean;
}

/**
 * What the image tools ask of their server. What is asked throws `Unreachable` where another try may work, and `Refused`
 * with a code where not.
 */
export interface ImageDoor {
  /** Begins at the cursor of the part before, and gives at least a part; up to as many as are asked for, if the server gives so many. */
  search: (wish: ImageSearch, from?: { cursor: string; count: number }) => Promise<ImagePage>;
  /** Images of the library that look the same as this small picture. */
  near: (small: Blob, signal: AbortSignal) => Promise<LibraryImage[]>;
  upload: (file: File, details: ImageDetails, options: UploadOptions) => Promise<Uploaded>;
  /** What is said of an image, with its texts in every language. */
  read: (id: string) => Promise<ImageDetails>;
  change: (id: string, details: ImageDetails) => Promise<LibraryImage>;
  uses: (id: string) => Promise<{ count: number; uses: ImageUse[] }>;
  remove: (id: string) => Promise<void>;
}

/** What images can be sorted under, in the language of the page. */
export interface CategoryOption {
  id: string;
  title: string;
}

/** The most that the server takes: src/collections/images. */
export const imageLimits = { bytes: 1024 * 1024, title: 120, alt: 300, description: 1_000, tag: 40, tags: 20 } as const;
