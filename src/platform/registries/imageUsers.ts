import type { Locale } from '../i18n/locales';
import type { PayloadRequest } from 'payload';

/** A use of an image outside of documents: in something that is not published yet. */
export interface UnpublishedUse {
  id: string;
  title: string | null;
  /** Where it is read, on the site or in the panel. */
  href: string;
  /** Still being written, or sent to be looked at. */
  state: 'draft' | 'submitted';
}

/**
 * Who shows images in something that is no document yet, such as an exercise that somebody proposes. References of
 * documents are found by their foreign keys and need nothing of this. The image must be locked (`FOR KEY SHARE`)
 * where something begins to show it: whoever deletes it at the same moment then waits, or is waited for.
 */
export interface ImageUser {
  key: string;
  /** Whether anything shows the image, whoever may know of it: it is not deleted then. */
  needs: (this: void, req: PayloadRequest, image: string) => Promise<boolean>;
  /** In how many things each image is shown of which the person behind the request may know; of `images`, or of all. */
  count: (this: void, req: PayloadRequest, images?: readonly string[]) => Promise<{ image: string; count: number }[]>;
  /** The same things one by one, for one image. */
  uses: (this: void, req: PayloadRequest, image: string, locale: Locale) => Promise<UnpublishedUse[]>;
}
