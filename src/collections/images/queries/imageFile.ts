import { may, mayAlways, type Person } from '@mentora/access';
import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

export interface ReadableFile {
  mimeType: string;
  /** Anybody may read it, so caches may keep it. */
  open: boolean;
}

/** What there is to know of a file of an image, or null where there is none for this person. */
export async function imageFile(req: PayloadRequest, name: string): Promise<ReadableFile | null> {
  if (!/^[\w-]+\.\w+$/.test(name)) return null;
  const [image] = await query<{ mimeType: string; status: string; uploader: string | null }>(
    req,
    sql`SELECT CASE ${name} WHEN sizes_card_filename THEN sizes_card_mime_type
                            WHEN sizes_full_filename THEN sizes_full_mime_type
                            ELSE mime_type END AS "mimeType",
               moderation_status AS status, uploaded_by_id AS uploader
        FROM images
        WHERE filename = ${name} OR sizes_card_filename = ${name} OR sizes_full_filename = ${name}
        ORDER BY moderation_status = 'approved' DESC LIMIT 1`,
  );
  if (!image) return null;
  const person = req.user as Person | null;
  if (image.status === 'approved') return may('image.view', person) ? { mimeType: image.mimeType, open: true } : null;

  const own = person !== null && image.uploader === person.id && may('image.viewUnapproved', person);
  return own || mayAlways('image.viewUnapproved', person) ? { mimeType: image.mimeType, open: false } : null;
}
