import { query, sql } from '@mentora/platform';
import { defineNotification, type NotificationType } from '@mentora/platform/notifications';
import type { Payload } from 'payload';
import { textsOf, translator } from '../messages';
import type { MentorStatus } from '../profiles/status';

interface Row extends Record<string, unknown> {
  person: string;
  name: string;
  status: MentorStatus;
}

/** A notice names the profile, not the person: it may lie with somebody else when the account goes. */
type OfProfile = { profile: string };

async function profileNamed(payload: Payload, id: string): Promise<Row | undefined> {
  const [row] = await query<Row>(
    { payload },
    sql`SELECT p.person_id AS person, u.name, p.status FROM mentor_profiles p JOIN users u ON u.id = p.person_id WHERE p.id = ${id}`,
  );
  return row;
}

/** Tells administrators that somebody asks to become a mentor. */
export const mentorApplied = defineNotification<OfProfile>({
  name: 'mentor.applied',
  category: 'mentorship-care',
  defaults: { mail: 'batched' },
  why: textsOf('notices', 'careWhy'),
  render: async (payload, { locale }, { profile }) => {
    const row = await profileNamed(payload, profile);
    if (!row) return null;
    const words = translator(locale, 'notices');
    return { title: words('applied.title', { name: row.name }), text: words('applied.text'), href: '/admin/mentors', action: words('applied.action') };
  },
});

/** Tells whoever asked, or is a mentor, what was decided. The reason is private, so it is read where this leads. */
export const mentorDecided = defineNotification<OfProfile>({
  name: 'mentor.decided',
  category: 'mentorship',
  defaults: { mail: 'now' },
  why: textsOf('notices', 'mentorWhy'),
  render: async (payload, { id, locale }, { profile }) => {
    const row = await profileNamed(payload, profile);
    if (row?.person !== id || row.status === 'pending') return null;
    const words = translator(locale, 'notices');
    return {
      title: words('decided.title', { status: row.status }),
      text: words('decided.text', { status: row.status }),
      href: '/compte/parrainage',
      action: words('decided.action'),
    };
  },
});

/** What administrators are told of a relation: between whom it is, and never a text that anybody has written. */
function forCare(kind: 'alert' | 'handoverRefused'): NotificationType<{ mentorship: string }> {
  return defineNotification<{ mentorship: string }>({
    name: `mentorship.${kind}`,
    category: 'mentorship-care',
    defaults: { mail: 'batched' },
    why: textsOf('notices', 'careWhy'),
    render: async (payload, { locale }, { mentorship }) => {
      const [row] = await query<{ mentor: string | null; mentee: string | null }>(
        { payload },
        sql`SELECT (SELECT name FROM users WHERE id = m.mentor_id) AS mentor, (SELECT name FROM users WHERE id = m.mentee_id) AS mentee
            FROM mentorships m WHERE m.id = ${mentorship}`,
      );
      if (!row) return null;
      const words = translator(locale, 'notices');
      const names = { mentor: row.mentor ?? words('somebody'), mentee: row.mentee ?? words('somebody') };
      return { title: words(`${kind}.title`), text: words(`${kind}.text`, names), href: '/admin/mentorships', action: words(`${kind}.action`) };
    },
  });
}

/** Two people have not been heard of for long. */
export const mentorshipQuiet = forCare('alert');
/** A mentee, or the new mentor, does not want a hand-over. */
export const handoverRefused = forCare('handoverRefused');

export const mentorNotices = [mentorApplied, mentorDecided, mentorshipQuiet, handoverRefused];
