import { defineContributionKind, localise, MentoraError, notFound, query, sql, type ContentPart, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { decideImage } from '../commands/decideImage';
import { countImageUses } from '../queries/imageUses';
import { isNeeded } from '../queries/unpublishedUses';
import { imageWords } from '../words';

/** The content of a contribution is which image of the library; the image itself is the one truth of all else. */
export interface ImageContribution {
  image: string | null;
}

const content = z.strictObject({ image: z.uuid('invalid').nullable().default(null) });

const missing = {
  fr: 'Choisissez une image que vous avez ajoutée.',
  en: 'Choose an image that you have added.',
  ar: 'اختاروا صورة أضفتموها.',
};

interface Row extends Record<string, unknown> {
  title: string;
  alt: string | null;
  description: string | null;
  tags: string[];
  category: string | null;
  uploader: string | null;
}

async function rowOf(req: PayloadRequest, { image }: ImageContribution, locale: Locale): Promise<Row | undefined> {
  const [row] = await query<Row>(
    req,
    sql`SELECT i.title, coalesce(own.alt, french.alt) AS alt, i.description, i.uploaded_by_id AS uploader,
               ARRAY(SELECT t.text FROM images_texts t WHERE t.parent_id = i.id AND t.path = 'tags' ORDER BY t."order") AS tags,
               coalesce(name.title, named.title) AS category
        FROM images i
        LEFT JOIN images_locales own ON own._parent_id = i.id AND own._locale::text = ${locale}
        LEFT JOIN images_locales french ON french._parent_id = i.id AND french._locale = 'fr'
        LEFT JOIN categories_locales name ON name._parent_id = i.category_id AND name._locale::text = ${locale}
        LEFT JOIN categories_locales named ON named._parent_id = i.category_id AND named._locale = 'fr'
        WHERE i.id = ${image}`,
  );
  return row;
}

/** An image that somebody has brought. Approving it is approving its contribution. */
export const imageKind = defineContributionKind<ImageContribution>({
  key: 'image',
  label: { fr: 'Image', en: 'Image', ar: 'صورة' },
  permission: 'image.upload',
  read: (given) => {
    const parsed = content.safeParse(given);
    if (!parsed.success) throw new MentoraError('invalidInput', { status: 400, fields: { 'content.image': 'invalid' } });
    return parsed.data;
  },
  titleOf: async (req, image, locale) => (await rowOf(req, image, locale))?.title ?? '',
  check: async (req, image, locale) => {
    const row = await rowOf(req, image, locale);
    return row && row.uploader === req.user?.id ? [] : [{ path: 'image', code: 'needed', message: localise(missing, locale) }];
  },
  parts: async (req, image, locale): Promise<ContentPart[]> => {
    const row = await rowOf(req, image, locale);
    if (!row) return [];
    const texts = { title: row.title, alt: row.alt, description: row.description, tags: row.tags.join(', '), category: row.category };
    return Object.entries(texts).flatMap(([path, text]) =>
      text ? [{ path, label: localise(imageWords[path as keyof typeof texts].label, locale), text }] : [],
    );
  },
  images: ({ image }) => (image ? [image] : []),
  lock: async (req, { image }) => {
    await query(req, sql`SELECT FROM images WHERE id = ${image} FOR UPDATE`);
  },
  moved: async (req, { image }, to) => {
    if (!image) return;
    if (to === 'rejected') await decideImage(req, { id: image, status: 'rejected' });
    // Sent again it waits again; taken back it is its author's alone, and sent back it waits for its author.
    else await query(req, sql`UPDATE images SET moderation_status = ${to}, moderated_by_id = NULL, moderated_at = NULL, moderation_reason = NULL WHERE id = ${image}`);
  },
  discarded: async (req, { image }) => {
    if (!image) return;
    const [own] = await query(req, sql`SELECT 1 FROM images WHERE id = ${image} AND uploaded_by_id = ${req.user?.id ?? null} AND moderation_status <> 'approved'`);
    // What another draft of the author's shows stays for that, a draft like it.
    if (!own || (await countImageUses(req, image)) > 0 || (await isNeeded(req, image))) return;
    await req.payload.delete({ collection: 'images', id: image, overrideAccess: false, req });
  },
  publish: async (req, { image }) => {
    if (!image) throw notFound();
    return (await decideImage(req, { id: image, status: 'approved' })).id;
  },
});
