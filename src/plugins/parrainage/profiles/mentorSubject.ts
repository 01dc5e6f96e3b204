import '../events';
import type { Person } from '@mentora/access';
import { query, sql, type ModerationSubject } from '@mentora/platform';
import { shownName } from '@mentora/platform/minors';
import { textsOf } from '../messages';
import { askableBy } from './askable';

/** A mentor in the directory. Hidden, he or she is not in it and cannot be asked; what is under way goes on. */
export const mentorProfileSubject: ModerationSubject = {
  key: 'mentor-profile',
  label: textsOf('subjects', 'mentorProfile'),
  permission: 'case.report',
  describe: async (req, id) => {
    const viewer = req.user as Person | null;
    if (!viewer) return null;
    const [row] = await query<{ name: string }>(
      req,
      sql`SELECT ${shownName(sql`${viewer.id}::uuid`)} AS name FROM mentor_profiles p JOIN users u ON u.id = p.person_id
          WHERE p.person_id::text = ${id} AND ${askableBy(viewer.id)}`,
    );
    return row ? { title: row.name, href: `/parrains/${id}`, people: [id] } : null;
  },
  handled: async (payload, id) => {
    const [row] = await query<{ name: string }>(
      { payload },
      sql`SELECT u.name FROM mentor_profiles p JOIN users u ON u.id = p.person_id WHERE p.person_id::text = ${id}`,
    );
    return row ? { title: row.name, href: `/admin/collections/users/${id}` } : null;
  },
  hide: async (req, id) => {
    await query(req, sql`UPDATE mentor_profiles SET hidden_at = now() WHERE person_id::text = ${id} AND hidden_at IS NULL`);
  },
  show: async (req, id) => {
    await query(req, sql`UPDATE mentor_profiles SET hidden_at = NULL WHERE person_id::text = ${id}`);
  },
  publicText: async (req, id) => {
    const [row] = await query<{ text: string }>(
      req,
      sql`SELECT concat_ws(' ', biography, array_to_string(topics, ' ')) AS text FROM mentor_profiles WHERE person_id::text = ${id}`,
    );
    return row?.text ?? null;
  },
  changedBy: [
    { event: 'mentor.profileChanged', id: 'mentor' },
    { event: 'mentor.approved', id: 'mentor' },
  ],
};
