import type { Person } from '@mentora/access';
import { query, sql, type ModerationSubject } from '@mentora/platform';
import { textsOf, translator } from '../messages';

/** A relation, to its two people: what is reported of it is the other's. Who handles cases sees between whom it is, and nothing of what they write. */
export const mentorshipSubject: ModerationSubject = {
  key: 'mentorship',
  label: textsOf('subjects', 'mentorship'),
  permission: 'case.report',
  describe: async (req, id, locale) => {
    const viewer = req.user as Person | null;
    if (!viewer) return null;
    const [row] = await query<{ other: string | null }>(
      req,
      sql`SELECT CASE WHEN mentor_id = ${viewer.id} THEN mentee_id ELSE mentor_id END AS other FROM mentorships
          WHERE id::text = ${id} AND ${viewer.id}::uuid IN (mentor_id, mentee_id)`,
    );
    return row ? { title: translator(locale, 'subjects')('own'), href: `/mentorships/${id}`, people: row.other ? [row.other] : [] } : null;
  },
  handled: async (payload, id, locale) => {
    const [row] = await query<{ mentor: string | null; mentee: string | null }>(
      { payload },
      sql`SELECT (SELECT name FROM users WHERE id = m.mentor_id) AS mentor, (SELECT name FROM users WHERE id = m.mentee_id) AS mentee
          FROM mentorships m WHERE m.id::text = ${id}`,
    );
    if (!row) return null;
    const words = translator(locale, 'subjects');
    const [mentor, mentee] = [row.mentor ?? words('somebody'), row.mentee ?? words('somebody')];
    return { title: words('between', { mentor, mentee }), href: null };
  },
};
