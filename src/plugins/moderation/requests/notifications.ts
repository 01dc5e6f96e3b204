import { query, sql } from '@mentora/platform';
import { defineNotification, type NotificationCategory } from '@mentora/platform/notifications';
import type { Payload } from 'payload';
import { textsOf, translator } from '../messages';
import type { RequestStatus } from './status';

/** What people choose by: news of who becomes a contributor. */
export const requestsCategory: NotificationCategory = {
  key: 'contributor-requests',
  label: textsOf('requests', 'category'),
  description: textsOf('requests', 'categoryHelp'),
  order: 44,
};

type RequestData = { request: string };

interface Row extends Record<string, unknown> {
  name: string;
  status: RequestStatus;
  notes: string | null;
}

async function requestNamed(payload: Payload, id: string): Promise<Row | undefined> {
  const [row] = await query<Row>(
    { payload },
    sql`SELECT u.name, r.status, r.admin_notes AS notes FROM contributor_requests r JOIN users u ON u.id = r.person_id WHERE r.id = ${id}`,
  );
  return row;
}

/** Tells administrators that somebody asks to contribute. */
export const contributorRequested = defineNotification<RequestData>({
  name: 'contributor.requested',
  category: requestsCategory.key,
  defaults: { mail: 'batched' },
  why: textsOf('requests', 'requestedWhy'),
  render: async (payload, { locale }, { request }) => {
    const found = await requestNamed(payload, request);
    if (!found) return null;
    const words = translator(locale, 'requests');
    return {
      title: words('notices.requested', { name: found.name }),
      text: words(found.status === 'pending' ? 'notices.requestedText' : 'notices.requestedDone'),
      href: found.status === 'pending' ? `/admin/moderation/requests#${request}` : `/admin/moderation/requests?status=${found.status}`,
      action: words('notices.requestedAction'),
    };
  },
});

/** Tells whoever asked what was decided, with what the administrator wrote. */
export const contributorDecided = defineNotification<RequestData>({
  name: 'contributor.decided',
  category: requestsCategory.key,
  defaults: { mail: 'now' },
  why: textsOf('requests', 'decidedWhy'),
  render: async (payload, { locale }, { request }) => {
    const found = await requestNamed(payload, request);
    if (!found || found.status === 'pending') return null;
    const words = translator(locale, 'requests');
    const outcome = found.status === 'approved' ? 'accepted' : 'declined';
    const said = words(`notices.${outcome}Text`);
    return {
      title: words(`notices.${outcome}`),
      text: found.notes ? words('notices.withNotes', { said, notes: found.notes }) : said,
      href: outcome === 'accepted' ? '/contributeur' : '/contributeur/demande',
      action: words(`notices.${outcome}Action`),
    };
  },
});
