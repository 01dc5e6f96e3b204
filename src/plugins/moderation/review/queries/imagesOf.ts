import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import type { ReviewersContribution } from '../../contributions';

/** An image of a contribution as the review shows it. */
export interface ReviewedImage {
  id: string;
  title: string;
  alt: string;
  src: string;
  status: ReviewersContribution['images'][number]['status'];
}

interface Found {
  id: string;
  title: string;
  alt?: string;
  url?: string | null;
  moderationStatus: ReviewedImage['status'];
  sizes?: { card?: { url?: string | null } };
}

/** The images of a contribution, as whoever reviews them may read them. */
export async function imagesOf(req: PayloadRequest, { images }: ReviewersContribution, locale: Locale): Promise<ReviewedImage[]> {
  if (images.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { in: images.map(({ id }) => id) } },
    depth: 0,
    locale,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return (docs as unknown as Found[]).map(({ id, title, alt = '', url, sizes, moderationStatus: status }) => ({
    id,
    title,
    alt,
    src: sizes?.card?.url ?? url ?? '',
    status,
  }));
}
