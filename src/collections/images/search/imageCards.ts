import { mayAlways, type Person } from '@mentora/access';
import { query, sql, uuids, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { ModerationStatus } from '../moderationStatus';
import { countUnpublished } from '../queries/unpublishedUses';

interface CardFile {
  url: string;
  filename: string;
  mimeType: string;
  width: number;
  height: number;
  filesize: number;
}

/** An image as the library lists it. What comes after `createdAt` is for those who work with the library. */
export interface ImageCard extends CardFile {
  id: string;
  title: string;
  alt: string;
  tags: string[];
  category: string | null;
  categoryTitle: string | null;
  /** Null where a size was not made. */
  sizes: Record<'thumb' | 'card' | 'full', CardFile | null>;
  createdAt: string;
  description?: string | null;
  moderationStatus?: ModerationStatus;
  moderatedAt?: string | null;
  /** For who brought it and for who decides. */
  moderationReason?: string | null;
  uploadedBy?: string | null;
  /** For those who may know people. */
  uploadedByName?: string | null;
  uses?: number;
  /** Whether the person may change and delete it. */
  own?: boolean;
}

const file = (prefix: string) => sql`
  CASE WHEN ${sql.identifier(`${prefix}filename`)} IS NULL THEN NULL ELSE jsonb_build_object(
    'url', '/api/images/file/' || ${sql.identifier(`${prefix}filename`)}, 'filename', ${sql.identifier(`${prefix}filename`)},
    'mimeType', ${sql.identifier(`${prefix}mime_type`)}, 'width', ${sql.identifier(`${prefix}width`)}::int,
    'height', ${sql.identifier(`${prefix}height`)}::int, 'filesize', ${sql.identifier(`${prefix}filesize`)}::int) END`;

interface Row extends Record<string, unknown> {
  card: Omit<ImageCard, keyof CardFile> & { file: CardFile | null; moderatorsOnly: { reason: string | null; name: string | null } };
}

/** The cards of images, in the order of their ids; who sees them has been asked. */
export async function imageCards(req: PayloadRequest, ids: readonly string[], locale: Locale): Promise<ImageCard[]> {
  if (ids.length === 0) return [];
  const rows = await query<Row>(
    req,
    sql`SELECT jsonb_build_object(
          'id', images.id, 'title', images.title, 'alt', coalesce(own.alt, french.alt, ''),
          'tags', coalesce((SELECT jsonb_agg(text ORDER BY "order") FROM images_texts WHERE parent_id = images.id AND path = 'tags'), '[]'),
          'category', images.category_id, 'categoryTitle', coalesce(named.title, named_french.title),
          'file', ${file('')}, 'sizes', jsonb_build_object(
            'thumb', ${file('sizes_thumb_')}, 'card', ${file('sizes_card_')}, 'full', ${file('sizes_full_')}),
          'createdAt', to_char(images.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'description', images.description, 'moderationStatus', images.moderation_status,
          'moderatedAt', to_char(images.moderated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'uploadedBy', images.uploaded_by_id, 'uses', images.uses,
          'moderatorsOnly', jsonb_build_object('reason', images.moderation_reason, 'name', users.name)) AS card
        FROM unnest(${uuids(ids)}) WITH ORDINALITY AS wanted (id, place)
        JOIN images ON images.id = wanted.id
        LEFT JOIN images_locales AS own ON own._parent_id = images.id AND own._locale::text = ${locale}
        LEFT JOIN images_locales AS french ON french._parent_id = images.id AND french._locale = 'fr'
        LEFT JOIN categories_locales AS named ON named._parent_id = images.category_id AND named._locale::text = ${locale}
        LEFT JOIN categories_locales AS named_french ON named_french._parent_id = images.category_id AND named_french._locale = 'fr'
        LEFT JOIN users ON users.id = images.uploaded_by_id
        ORDER BY place`,
  );
  const unpublished = mayAlways('image.upload', req.user) ? await countUnpublished(req, ids) : {};
  return rows.map(({ card }) => toldTo(req.user as Person | null, { ...card, uses: (card.uses ?? 0) + (unpublished[card.id] ?? 0) }));
}

/** Leaves out what the person may not know: the same as the fields of the collection keep back. */
function toldTo(person: Person | null, { file, moderatorsOnly, ...card }: Row['card']): ImageCard {
  // Rows of the seed have no file of their own but the sizes of another's.
  const told: ImageCard = { ...card, ...(file ?? card.sizes.full ?? card.sizes.card)! };
  if (!mayAlways('image.upload', person)) {
    for (const field of ['description', 'moderationStatus', 'moderatedAt', 'uploadedBy', 'uses'] as const) delete told[field];
    return told;
  }
  const isOwn = card.uploadedBy !== null && card.uploadedBy === person?.id;
  if (isOwn || mayAlways('image.moderate', person)) told.moderationReason = moderatorsOnly.reason;
  if (isOwn || mayAlways('person.read', person)) told.uploadedByName = moderatorsOnly.name;
  told.own = isOwn || mayAlways('image.edit', person);
  return told;
}
