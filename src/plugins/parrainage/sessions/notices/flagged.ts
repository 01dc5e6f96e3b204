import { query, sql } from '@mentora/platform';
import { defineNotification } from '@mentora/platform/notifications';
import { textsOf, translator } from '../../messages';

/** Whoever looks after relations learns that a session was flagged, by whom and for what kind of reason: nothing of what was written in it. */
export const sessionFlagged = defineNotification<{ session: string }>({
  name: 'session.flagged',
  category: 'mentorship-care',
  defaults: { mail: 'now' },
  why: textsOf('sessions', 'careWhy'),
  render: async (payload, { locale, id }, { session }) => {
    const [row] = await query<{ name: string | null; reason: string; mentorship: string; cares: boolean }>(
      { payload },
      sql`SELECT u.name, s.flag_reason AS reason, s.mentorship_id AS mentorship,
            EXISTS (SELECT FROM users_roles r WHERE r.parent_id = ${id} AND r.value = 'administrateur') AS cares
          FROM mentorship_sessions s LEFT JOIN users u ON u.id = s.flagged_by_id WHERE s.id = ${session} AND s.flagged_at IS NOT NULL`,
    );
    if (!row?.cares) return null;
    const t = translator(locale, 'sessions');
    const values = { name: row.name ?? t('somebody'), reason: row.reason };
    return { title: t('notices.flagged', values), text: t('notices.flaggedText', values), href: '/admin/mentorships', action: t('notices.look') };
  },
});
