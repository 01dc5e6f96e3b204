import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { seenBy, sightOf } from './sight';

export interface ReadableFile {
  mimeType: string;
  /** Anybody may read it, so caches may keep it. */
  open: boolean;
}

/** What there is to know of a file of an image, or null where there is none for this person. */
export async function imageFile(req: PayloadRequest, name: string): Promise<ReadableFile | null> {
  if (!/^[\w-]+\.\w+$/.test(name)) return null;
  const [image] = await query<ReadableFile & Record<string, unknown>>(
    req,
    sql`SELECT CASE ${name} WHEN sizes_thumb_filename THEN sizes_thumb_mime_type
                            WHEN sizes_card_filename THEN sizes_card_mime_type
                            WHEN sizes_full_filename THEN sizes_full_mime_type
                            ELSE mime_type END AS "mimeType",
               moderation_status = 'approved' AS open
        FROM images
        WHERE (filename = ${name} OR sizes_thumb_filename = ${name} OR sizes_card_filename = ${name} OR sizes_full_filename = ${name})
          AND ${seenBy(sightOf(req.user))}
        ORDER BY open DESC LIMIT 1`,
  );
  return image ?? null;
}
