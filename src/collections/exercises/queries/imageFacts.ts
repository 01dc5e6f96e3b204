import type { PayloadRequest } from 'payload';
import type { ImageFacts, InLocales } from '../compile/source';

interface File {
  url?: string | null;
  width?: number | null;
  height?: number | null;
}

type Image = File & {
  id: string;
  moderationStatus: string;
  alt: InLocales<string>;
  sizes?: Record<string, File | undefined>;
};

/** What the compiler needs to know of images, whoever asks, by id. */
export async function imageFacts(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, ImageFacts>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { in: [...ids] } },
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map((docs as unknown as Image[]).map((image) => [image.id, factsOf(image)]));
}

function factsOf(image: Image): ImageFacts {
  // A screen is shown larger than a thumb: its words are to be read.
  const sizes = ['card', 'full'].map((name) => image.sizes?.[name]).filter((file) => file?.url && file.width);
  const shown = sizes.at(-1) ?? image;
  return {
    id: image.id,
    approved: image.moderationStatus === 'approved',
    src: pathOf(shown.url),
    ...(sizes.length > 1 && { srcSet: sizes.map((file) => `${pathOf(file?.url)} ${file?.width}w`).join(', ') }),
    alt: image.alt,
    width: shown.width ?? 0,
    height: shown.height ?? 0,
  };
}

/** Editions outlive a change of the public address: files of this site are kept as paths. */
function pathOf(url: string | null | undefined): string {
  if (!url) return '';
  const own = process.env.MENTORA_URL;
  return own && url.startsWith(`${own}/`) ? url.slice(own.length) : url;
}
