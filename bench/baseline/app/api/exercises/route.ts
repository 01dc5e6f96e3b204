import { personOf, pool } from '../../session';

export const dynamic = 'force-dynamic';

const visible = `e._status = 'published' AND e.deleted_at IS NULL AND (e.publish_at IS NULL OR e.publish_at <= now())`;

/**
 * The bare route that Mentora's list is measured against: the same session look-up, the same rows and
 * count, by hand-written SQL and nothing else.
 */
export async function GET(request: Request): Promise<Response> {
  const token = /payload-token=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
  if (!(await personOf(token))) return Response.json({ errors: [] }, { status: 401 });
  const [rows, count] = await Promise.all([
    pool.query({
      name: 'rows',
      text: `SELECT e.id, e.slug, l.title, l.summary, e.difficulty, e.minutes, e.created_at, e.updated_at,
               c.key AS category, i.sizes_card_filename AS cover
             FROM exercises e
             JOIN exercises_locales l ON l._parent_id = e.id AND l._locale = 'fr'
             LEFT JOIN categories c ON c.id = e.category_id
             LEFT JOIN images i ON i.id = e.cover_id
             WHERE ${visible} ORDER BY e.created_at DESC, e.id DESC LIMIT 20`,
    }),
    pool.query({ name: 'count', text: `SELECT count(*)::int AS total FROM exercises e WHERE ${visible}` }),
  ]);
  return Response.json({ docs: rows.rows, totalDocs: count.rows[0].total });
}
