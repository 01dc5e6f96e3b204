import type { ImageState, LibraryImage } from '@mentora/ui/image-tools';

interface ShownFile {
  url?: string | null;
  width?: number | null;
  height?: number | null;
}

/** An image as the server's doors give it, in one language. */
export interface ImageDoc extends ShownFile {
  id: string;
  title: string;
  alt?: string | null;
  description?: string | null;
  tags?: string[] | null;
  category?: string | { id: string } | null;
  moderationStatus?: ImageState | null;
  moderationReason?: string | null;
  uploadedBy?: string | { id: string } | null;
  /** Whether the person may change it; a list says so. */
  own?: boolean;
  sizes?: { thumb?: ShownFile | null; card?: ShownFile | null; full?: ShownFile | null };
}

const idOf = (value: string | { id: string } | null | undefined) => (typeof value === 'string' ? value : (value?.id ?? null));

/** An image as the image tools know it, for one person. */
export function imageOf(doc: ImageDoc, me: string): LibraryImage {
  const { thumb, card, full } = doc.sizes ?? {};
  // A size that would have been larger than the picture was not made.
  const large = full?.url ? full : doc;
  return {
    id: doc.id,
    title: doc.title,
    alt: doc.alt ?? '',
    description: doc.description ?? '',
    tags: doc.tags ?? [],
    category: idOf(doc.category),
    state: doc.moderationStatus ?? 'approved',
    mine: doc.own ?? idOf(doc.uploadedBy) === me,
    reason: doc.moderationReason ?? null,
    src: large.url ?? '',
    width: large.width ?? 0,
    height: large.height ?? 0,
    card: (card?.url ? card : large).url ?? '',
    // An image may have no thumb yet.
    ...(thumb?.url && card?.url && { cardSet: `${thumb.url} ${thumb.width}w, ${card.url} ${card.width}w` }),
  };
}
