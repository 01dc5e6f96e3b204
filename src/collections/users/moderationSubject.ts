import { holds, type Person } from '@mentora/access';
import { query, sql, type ModerationSubject } from '@mentora/platform';
import { shownName } from '@mentora/platform/minors';
import '../users/events';

/** A person, to whoever shares a conversation with him or her, and to those who teach or run the site. */
export const personSubject: ModerationSubject = {
  key: 'person',
  label: { fr: 'Personne', en: 'Person', ar: 'شخص' },
  permission: 'case.report',
  describe: async (req, id) => {
    const viewer = req.user as Person | null;
    if (!viewer) return null;
    const isStaff = holds(viewer, 'formateur') || holds(viewer, 'administrateur');
    const [row] = await query<{ name: string }>(
      req,
      sql`SELECT ${shownName(viewer.id)} AS name FROM users u WHERE u.id::text = ${id} AND (${isStaff} OR u.id = ${viewer.id} OR EXISTS (
            SELECT FROM conversation_members own JOIN conversation_members other USING (conversation_id)
            WHERE own.person_id = ${viewer.id} AND other.person_id = u.id))`,
    );
    return row ? { title: row.name, href: null, people: [id] } : null;
  },
  handled: async (payload, id) => {
    const [row] = await query<{ name: string }>({ payload }, sql`SELECT name FROM users WHERE id::text = ${id}`);
    return row ? { title: row.name, href: `/admin/collections/users/${id}` } : null;
  },
  publicText: async (req, id) => {
    const [row] = await query<{ text: string | null }>(req, sql`SELECT biography AS text FROM users WHERE id::text = ${id}`);
    return row?.text ?? null;
  },
  changedBy: [{ event: 'profile.changed', id: 'person' }],
};
