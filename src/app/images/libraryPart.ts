import type { PayloadRequest } from 'payload';
import { MentoraError, type Locale } from '@mentora/platform';
import { imageOf, partFor, searchQuery } from '@mentora/moderation/site/images';
import type { ImagePage, ImageSearch } from '@mentora/ui/image-tools';
import { readImageWish } from '@/collections/images/search/readWish';
import { searchImages } from '@/collections/images/search/searchImages';

interface Wish {
  me: string;
  locale: Locale;
  wish: ImageSearch;
  cursor?: string;
  /** How many were on the page when it was left. */
  seen: number;
}

/** A part of the library for a page; an address that was tampered with shows the beginning. */
export async function libraryPart(req: PayloadRequest, { me, locale, wish, cursor, seen }: Wish): Promise<ImagePage> {
  const limit = partFor(seen);
  const ask = (search: ImageSearch, at?: string) => searchImages(req, readImageWish(req, searchQuery(search, { me, locale, cursor: at, limit })));
  const { docs, nextCursor } = await ask(wish, cursor).catch((error: unknown) => {
    if (error instanceof MentoraError && error.status === 400) return ask(wish);
    throw error;
  });
  return { images: docs.map((doc) => imageOf(doc, me)), next: nextCursor };
}
