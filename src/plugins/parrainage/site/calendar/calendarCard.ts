import { may } from '@mentora/access';
import { query, sql, type SpaceCard } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { shownName } from '@mentora/platform/minors';
import { translator } from '../../messages';
import { calendarPath } from './calendarAddress';

interface Own extends Record<string, unknown> {
  zone: string;
  some: boolean;
  startsAt: string | null;
  other: string | null;
}

/** When one meets somebody next, for who has a mentorship. */
export const calendarCard: SpaceCard = {
  key: 'calendar',
  order: 21,
  for: 'signed-in',
  load: async (payload, { id, roles, locale }) => {
    if (!may('mentorship.own', { id, roles })) return null;
    const [own] = await query<Own>(
      { payload },
      sql`SELECT u.time_zone AS zone, EXISTS (SELECT FROM mentorships WHERE ${id}::uuid IN (mentor_id, mentee_id)) AS some, next.starts_at AS "startsAt", next.other
          FROM users u LEFT JOIN LATERAL (
            SELECT s.starts_at, (SELECT ${shownName(sql`${id}::uuid`)} FROM users u WHERE u.id = CASE WHEN m.mentor_id = ${id} THEN m.mentee_id ELSE m.mentor_id END) AS other
            FROM mentorship_sessions s JOIN mentorships m ON m.id = s.mentorship_id
            WHERE ${id}::uuid IN (m.mentor_id, m.mentee_id) AND s.status IN ('planned', 'in-progress') AND s.ends_at > now()
            ORDER BY s.starts_at LIMIT 1) next ON true
          WHERE u.id = ${id}`,
    );
    if (!own?.some) return null;
    const words = translator(locale, 'calendar');
    const card = { title: words('title'), action: words('card.open'), href: localePath(locale, calendarPath) };
    if (!own.startsAt) return { ...card, text: words('card.none') };
    const time = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone: own.zone });
    return { ...card, text: words('card.next', { when: time.format(new Date(own.startsAt)), with: words('with', { name: own.other ?? words('gone') }) }) };
  },
};
