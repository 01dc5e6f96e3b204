import type { Person } from '@mentora/access';
import { query, sql, type ModerationSubject } from '@mentora/platform';
import { textsOf, translator } from '../messages';
import { sessionPath } from './address';

/** A session, to its two people: what is reported of it is the other's. Who handles cases sees between whom it was and when, and nothing of what was written. */
export const sessionSubject: ModerationSubject = {
  key: 'session',
  label: textsOf('sessions', 'subject'),
  permission: 'case.report',
  describe: async (req, id, locale) => {
    const viewer = req.user as Person | null;
    if (!viewer) return null;
    const [row] = await query<{ other: string | null; mentorship: string }>(
      req,
      sql`SELECT CASE WHEN m.mentor_id = ${viewer.id} THEN m.mentee_id ELSE m.mentor_id END AS other, m.id AS mentorship
          FROM mentorship_sessions s JOIN mentorships m ON m.id = s.mentorship_id WHERE s.id::text = ${id} AND ${viewer.id}::uuid IN (m.mentor_id, m.mentee_id)`,
    );
    if (!row) return null;
    return { title: translator(locale, 'sessions')('ownSubject'), href: sessionPath(row.mentorship, id), people: row.other ? [row.other] : [] };
  },
  handled: async (payload, id, locale) => {
    const [row] = await query<{ mentor: string | null; mentee: string | null; day: string }>(
      { payload },
      sql`SELECT (SELECT name FROM users WHERE id = m.mentor_id) AS mentor, (SELECT name FROM users WHERE id = m.mentee_id) AS mentee, to_json(s.starts_at)#>>'{}' AS day
          FROM mentorship_sessions s JOIN mentorships m ON m.id = s.mentorship_id WHERE s.id::text = ${id}`,
    );
    if (!row) return null;
    const t = translator(locale, 'sessions');
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(row.day));
    return { title: t('between', { mentor: row.mentor ?? t('somebody'), mentee: row.mentee ?? t('somebody'), date }), href: null };
  },
};
