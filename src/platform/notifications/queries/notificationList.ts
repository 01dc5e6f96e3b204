import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { localise } from '../../i18n/locales';
import { registriesOf } from '../../registries';
import type { Addressee, NotificationContent } from '../definitions';

/** A notification as its person reads it. */
export interface ShownNotification extends NotificationContent {
  id: string;
  category: string;
  why: string;
  at: Date;
  read: boolean;
}

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

interface Row extends Record<string, unknown> {
  id: string;
  type: string;
  category: string;
  data: Record<string, never>;
  at: Date | string;
  read: boolean;
}

/** One's notifications, the newest first, a page at a time; `before` is the id of the last one seen. */
export async function notificationList(
  req: Req,
  to: Addressee,
  { before, limit = 20 }: { before?: string; limit?: number } = {},
): Promise<{ items: ShownNotification[]; next: string | null }> {
  const rows = await query<Row>(
    req,
    sql`SELECT id, type, category, data, created_at AS at, read_at IS NOT NULL AS read FROM notifications
        WHERE person_id = ${to.id} AND listed ${before ? sql`AND id < ${before}` : sql``}
        ORDER BY id DESC LIMIT ${limit + 1}`,
  );
  const { notificationTypes } = registriesOf(req.payload.config);
  const shown = await Promise.all(
    rows.slice(0, limit).map(async ({ id, type: name, category, data, at, read }): Promise<ShownNotification | null> => {
      // One of a plugin that was taken out, or of something that is gone, is not shown.
      const type = notificationTypes.find((each) => each.name === name);
      const content = await type?.render(req.payload, to, data);
      return type && content ? { id, category, why: localise(type.why, to.locale), at: new Date(at), read, ...content } : null;
    }),
  );
  return {
    items: shown.filter((item) => item !== null),
    next: rows.length > limit ? rows[limit - 1]!.id : null,
  };
}

/** How many of one's notifications are unread. */
export async function unreadCount(req: Req, person: string): Promise<number> {
  const [row] = await query<{ count: number }>(
    req,
    sql`SELECT count(*)::int AS count FROM notifications WHERE person_id = ${person} AND listed AND read_at IS NULL`,
  );
  return row?.count ?? 0;
}
