import { query, sql, type ModerationSubject } from '@mentora/platform';
import type { Payload, PayloadRequest } from 'payload';
import { renewPages } from '../renewPages';

interface Row extends Record<string, unknown> {
  title: string | null;
  approved: boolean;
  /** Its author's alone, whatever was said of it before. */
  draft: boolean;
  owner: string | null;
}

async function find(req: { payload: Payload }, id: string): Promise<Row | undefined> {
  const [row] = await query<Row>(
    req,
    sql`SELECT title, moderation_status = 'approved' AS approved, moderation_status = 'draft' AS draft, uploaded_by_id AS owner FROM images WHERE id::text = ${id}`,
  );
  return row;
}

/** An image of the library, as everybody sees the approved ones. Hidden, it waits for approval again. */
export const imageSubject: ModerationSubject = {
  key: 'image',
  label: { fr: 'Image', en: 'Image', ar: 'صورة' },
  permission: 'case.report',
  describe: async (req, id) => {
    const row = await find(req, id);
    return row?.approved ? { title: row.title ?? '', href: null, people: row.owner ? [row.owner] : [] } : null;
  },
  handled: async (payload, id) => {
    const row = await find({ payload }, id);
    return row && !row.draft ? { title: row.title ?? '', href: `/admin/collections/images/${id}` } : null;
  },
  hide: (req, id) => setStatus(req, id, 'approved', 'pending'),
  show: (req, id) => setStatus(req, id, 'pending', 'approved'),
};

async function setStatus(req: PayloadRequest, id: string, from: string, to: string): Promise<void> {
  await query(
    req,
    sql`UPDATE images SET moderation_status = ${to}, updated_at = now() WHERE id::text = ${id} AND moderation_status::text = ${from}`,
  );
  renewPages(req);
}
