import './events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';
import { notify } from '@mentora/platform/notifications';
import { contributorDecided, contributorRequested } from './notifications';

/** Tells the administrators that somebody asks to contribute; whoever asked is not told of it. */
export const tellAdministrators = defineSubscriber({
  key: 'moderation.tellOfRequests',
  on: ['contributor.requested'],
  handle: async (req, { data: { request } }) => {
    const people = await query<{ id: string }>(
      req,
      sql`SELECT role.parent_id AS id FROM contributor_requests r JOIN users_roles role ON role.value = 'administrateur'
          WHERE r.id = ${request} AND role.parent_id <> r.person_id`,
    );
    await notify(req, { type: contributorRequested, to: people.map(({ id }) => id), data: { request }, key: request });
  },
});

/** Tells whoever asked what was decided. */
export const tellWhoAsked = defineSubscriber({
  key: 'moderation.tellWhoAsked',
  on: ['contributor.accepted', 'contributor.declined'],
  handle: async (req, { data: { request } }) => {
    const [row] = await query<{ person: string }>(req, sql`SELECT person_id AS person FROM contributor_requests WHERE id = ${request}`);
    if (row) await notify(req, { type: contributorDecided, to: [row.person], data: { request }, key: request });
  },
});
