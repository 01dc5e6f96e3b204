import { query, sql, type PanelCard } from '@mentora/platform';
import { panelText } from './messages';

const shown = 5;

interface Row extends Record<string, unknown> {
  id: string;
  about: string;
  message: string;
  total: number;
}

/** Reports that nobody has handled yet, on the start page of the panel. */
export const openReportsCard: PanelCard = {
  key: 'error-reports',
  title: panelText('many'),
  permission: 'report.read',
  load: async (req) => {
    const rows = await query<Row>(
      req,
      sql`SELECT id, about, message, count(*) OVER ()::int AS total FROM error_reports
          WHERE status = 'open' ORDER BY created_at LIMIT ${shown}`,
    );
    return {
      count: rows[0]?.total ?? 0,
      href: '/collections/error-reports?where[or][0][and][0][status][equals]=open',
      items: rows.map(({ id, about, message }) => ({ href: `/collections/error-reports/${id}`, label: about, detail: message })),
    };
  },
};
