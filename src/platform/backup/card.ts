import { query, sql } from '../command/query';
import type { PanelCard } from '../registries';
import { textOf } from './notice';

/** Says on the panel's start page that the last backup failed. */
export const failedBackupCard: PanelCard = {
  key: 'failed-backup',
  permission: 'backup.read',
  title: textOf('card'),
  async load(req, locale) {
    const [last] = await query<{ id: string; name: string; status: string; at: Date | string }>(
      req,
      sql`SELECT id, name, status, created_at AS at FROM backups ORDER BY created_at DESC LIMIT 1`,
    );
    const failed = last?.status === 'failed' ? [last] : [];
    const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    return {
      count: failed.length,
      href: '/collections/backups',
      items: failed.map(({ id, name, at }) => ({ href: `/collections/backups/${id}`, label: name, detail: dates.format(new Date(at)) })),
    };
  },
};
