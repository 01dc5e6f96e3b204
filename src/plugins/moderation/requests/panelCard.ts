import { query, sql, zoneOf, type PanelCard } from '@mentora/platform';
import { textsOf, translator } from '../messages';

const shown = 5;

interface Row extends Record<string, unknown> {
  id: string;
  name: string;
  at: string;
  total: number;
}

/** Requests to contribute that wait for a decision, on the start page of the panel. */
export const openRequestsCard: PanelCard = {
  key: 'contributor-requests',
  title: textsOf('requests', 'cardTitle'),
  permission: 'contributor.decide',
  load: async (req, locale) => {
    const rows = await query<Row>(
      req,
      sql`SELECT r.id, u.name, r.created_at AS at, count(*) OVER ()::int AS total
          FROM contributor_requests r JOIN users u ON u.id = r.person_id
          WHERE r.status = 'pending' ORDER BY r.created_at LIMIT ${shown}`,
    );
    const words = translator(locale, 'requests');
    const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zoneOf(req) });
    return {
      count: rows[0]?.total ?? 0,
      href: '/moderation/requests',
      items: rows.map(({ id, name, at }) => ({
        href: `/moderation/requests#${id}`,
        label: name,
        detail: words('askedOn', { date: dates.format(new Date(at)) }),
      })),
    };
  },
};
