import { query, sql, type SpaceCard } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { translator } from '../messages';

/** On one's own space: that something was decided of oneself and can be contested, or that one's reports are under way. */
export const ownCasesCard: SpaceCard = {
  key: 'cases',
  order: 45,
  for: 'signed-in',
  load: async (payload, { id, locale }) => {
    const [row] = await query<{ decided: number; pending: number }>(
      { payload },
      sql`SELECT count(*) FILTER (WHERE c.status = 'decided' AND p.side = 'reported')::int AS decided,
            count(*) FILTER (WHERE c.status IN ('open', 'taken', 'waiting', 'appealed'))::int AS pending
          FROM case_parties p JOIN cases c ON c.id = p.case_id WHERE p.person_id = ${id} AND p.informed_at IS NOT NULL`,
    );
    if (!row?.decided && !row?.pending) return null;
    const t = translator(locale, 'cases');
    return {
      title: t('site.list.title'),
      text: row.decided ? t('space.decided') : t('space.pending', { count: row.pending }),
      href: localePath(locale, '/signalements'),
      action: t('space.see'),
      ...(row.decided && { waiting: true }),
    };
  },
};
