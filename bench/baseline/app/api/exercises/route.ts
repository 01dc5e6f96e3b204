import { createHash } from 'node:crypto';
import { Pool } from 'pg';

export const dynamic = 'force-dynamic';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

/**
 * The bare route that Mentora's list is measured against: the same session look-up, the same rows and
 * count, by hand-written SQL and nothing else.
 */
export async function GET(request: Request): Promise<Response> {
  const token = /payload-token=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
  const person = await pool.query(
    `SELECT u.id, u.name FROM sessions s JOIN users u ON u.id = s.user_id
     WHERE s.token_hash = $1 AND s.expires_at > now()`,
    [createHash('sha256').update(token).digest('hex')],
  );
  if (person.rowCount === 0) return Response.json({ errors: [] }, { status: 401 });
  const [rows, count] = await Promise.all([
    pool.query(
      `SELECT e.id, e.slug, l.title, l.summary, e.difficulty, e.minutes, c.key AS category
       FROM exercises e
       JOIN exercises_locales l ON l._parent_id = e.id AND l._locale = 'fr'
       JOIN categories c ON c.id = e.category_id
       WHERE e._status = 'published' AND e.deleted_at IS NULL
       ORDER BY l.title LIMIT 20`,
    ),
    pool.query(`SELECT count(*)::int AS total FROM exercises WHERE _status = 'published' AND deleted_at IS NULL`),
  ]);
  return Response.json({ docs: rows.rows, totalDocs: count.rows[0].total });
}
