import { query, sql, type PanelCard, type SpaceCard } from '@mentora/platform';
import { textsOf, translator } from '../messages';
import { countPending } from './queries/pendingContributions';

const shown = 5;

/** Tells administrators how many contributions wait. */
export const pendingContributionsCard: SpaceCard = {
  key: 'pending-contributions',
  order: 9,
  for: ['administrateur'],
  load: async (payload, { locale }) => {
    const count = await countPending({ payload });
    if (count === 0) return null;
    const t = translator(locale, 'contributions');
    return { title: t('cardTitle'), text: t('cardText', { count }), action: t('cardAction'), href: '/admin/moderation/contributions', waiting: true };
  },
};

interface Row extends Record<string, unknown> {
  id: string;
  title: string;
  type: string;
  contributor: string | null;
  total: number;
}

/** The oldest that wait, on the start page of the panel. */
export const pendingContributionsPanelCard: PanelCard = {
  key: 'contributions',
  title: textsOf('contributions', 'cardTitle'),
  permission: 'contribution.review',
  load: async (req) => {
    const rows = await query<Row>(
      req,
      sql`SELECT c.id, s.title, c.type, u.name AS contributor, count(*) OVER ()::int AS total
          FROM contributions c JOIN contribution_submissions s ON s.contribution_id = c.id AND s.number = c.submissions
          LEFT JOIN users u ON u.id = c.contributor_id
          WHERE c.status = 'pending' ORDER BY c.submitted_at, c.id LIMIT ${shown}`,
    );
    return {
      count: rows[0]?.total ?? 0,
      href: '/moderation/contributions',
      items: rows.map(({ id, title, contributor }) => ({
        href: `/moderation/contributions/${id}`,
        label: title,
        ...(contributor && { detail: contributor }),
      })),
    };
  },
};
