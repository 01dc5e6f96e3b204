import { query, sql } from '@mentora/platform';
import { defineNotification } from '@mentora/platform/notifications';
import { textsOf, translator } from '../messages';
import type { MentorStatus } from '../profiles/status';
import { readProfile } from '../profiles/texts';

interface Row extends Record<string, unknown> {
  name: string;
  status: MentorStatus;
  sealed: string | null;
}

const profileOf = sql`SELECT u.name, p.status, p.sealed_reason AS sealed FROM mentor_profiles p JOIN users u ON u.id = p.person_id WHERE p.person_id = `;

/** Tells administrators that somebody asks to become a mentor. */
export const mentorApplied = defineNotification<{ mentor: string }>({
  name: 'mentor.applied',
  category: 'mentorship-care',
  defaults: { mail: 'batched' },
  why: textsOf('notices', 'careWhy'),
  render: async (payload, { locale }, { mentor }) => {
    const [row] = await query<Row>({ payload }, sql`${profileOf}${mentor}`);
    if (!row) return null;
    const words = translator(locale, 'notices');
    return { title: words('applied.title', { name: row.name }), text: words('applied.text'), href: '/notifications', action: words('applied.action') };
  },
});

/** Tells whoever asked, or is a mentor, what was decided, with the reason. */
export const mentorDecided = defineNotification<{ mentor: string }>({
  name: 'mentor.decided',
  category: 'mentorship',
  defaults: { mail: 'now' },
  why: textsOf('notices', 'mentorWhy'),
  render: async (payload, { id, locale }, { mentor }) => {
    if (id !== mentor) return null;
    const [row] = await query<Row>({ payload }, sql`${profileOf}${mentor}`);
    if (!row || row.status === 'pending') return null;
    const words = translator(locale, 'notices');
    const reason = readProfile('mentor-reason', mentor, row.sealed);
    const said = words('decided.text', { status: row.status });
    return {
      title: words('decided.title', { status: row.status }),
      text: reason ? words('withReason', { said, reason }) : said,
      href: `/parrains/${mentor}`,
      action: words('decided.action'),
    };
  },
});

/** Tells administrators that two people have not been heard of for long. */
export const mentorshipQuiet = defineNotification<{ mentorship: string }>({
  name: 'mentorship.alert',
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
    return { title: words('alert.title'), text: words('alert.text', names), href: '/notifications', action: words('alert.action') };
  },
});

export const mentorNotices = [mentorApplied, mentorDecided, mentorshipQuiet];
