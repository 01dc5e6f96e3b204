import { query, sql } from '@mentora/platform';
import { shownName } from '@mentora/platform/minors';
import { defineNotification, type NotificationType } from '@mentora/platform/notifications';
import { offeredAfter } from '../matches/offers/offeredAfter';
import { latestMessage } from '../mentorships/turn';
import { textsOf, translator } from '../messages';
import { askAgainPath } from '../site/addresses';

interface Row extends Record<string, unknown> {
  status: string;
  other: string | null;
  side: 'mentor' | 'mentee';
  months: number;
  plannedEnd: string | null;
  resumeAt: string | null;
  quiet: number;
}

type Kind =
  | 'requested'
  | 'matched'
  | 'withdrawn'
  | 'nudged'
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'proposed'
  | 'proposalRefused'
  | 'paused'
  | 'returning'
  | 'resumed'
  | 'extended'
  | 'endReached'
  | 'ended'
  | 'feedbackGiven'
  | 'closed'
  | 'quiet'
  | 'handoverAsked'
  | 'overridden';

interface Manner {
  mail?: 'now' | 'batched' | 'off';
  push?: 'now';
  urgent?: true;
}

/**
 * What one of the two people is told of their relation: names, dates and states, never a text that anybody has written. Who
 * is not one of the two gets nothing of it.
 */
function forBoth(kind: Kind, { mail = 'now', push, urgent }: Manner = {}): NotificationType<{ mentorship: string }> {
  return defineNotification<{ mentorship: string }>({
    name: `mentorship.${kind}`,
    category: 'mentorship',
    defaults: { mail, ...(push && { push }) },
    ...(urgent && { urgent }),
    why: textsOf('notices', 'ownWhy'),
    render: async (payload, { id, locale, timeZone }, { mentorship }) => {
      const [row] = await query<Row>(
        { payload },
        sql`SELECT m.status, CASE WHEN m.mentor_id = ${id} THEN 'mentor' ELSE 'mentee' END AS side, m.duration_months::int AS months,
              (SELECT ${shownName(sql`${id}::uuid`)} FROM users u WHERE u.id = CASE WHEN m.mentor_id = ${id} THEN m.mentee_id ELSE m.mentor_id END) AS other,
              to_json(m.planned_end)#>>'{}' AS "plannedEnd", to_json(m.resume_at)#>>'{}' AS "resumeAt",
              greatest(0, floor(extract(epoch FROM now() - greatest(m.started_at, m.resumed_at, latest.at)) / 86400))::int AS quiet
            FROM mentorships m ${latestMessage} WHERE m.id = ${mentorship} AND ${id}::uuid IN (m.mentor_id, m.mentee_id)`,
      );
      if (!row) return null;
      const words = translator(locale, 'notices');
      const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
      const date = row.resumeAt ?? row.plannedEnd;
      const values = {
        name: row.other ?? words('somebody'),
        side: row.side,
        status: row.status,
        months: row.months,
        days: row.quiet,
        date: date ? dates.format(new Date(date)) : '',
      };
      // What came to nothing leads on: to whom to ask next, with what was written.
      const next = (kind === 'declined' || kind === 'expired') && row.side === 'mentee' ? await offeredAfter({ payload }, id, mentorship) : null;
      if (next) {
        const offered = { ...values, next: next.name };
        return { title: words(`${kind}.title`, values), text: words('next.text', offered), href: askAgainPath(next.id, mentorship), action: words('next.action', offered) };
      }
      return { title: words(`${kind}.title`, values), text: words(`${kind}.text`, values), href: `/mentorships/${mentorship}`, action: words(`${kind}.action`) };
    },
  });
}

export const requested = forBoth('requested', { push: 'now' });
export const matched = forBoth('matched', { push: 'now' });
export const withdrawn = forBoth('withdrawn', { mail: 'off' });
export const nudged = forBoth('nudged');
export const accepted = forBoth('accepted', { push: 'now' });
export const declined = forBoth('declined');
export const expired = forBoth('expired');
export const proposed = forBoth('proposed', { push: 'now' });
export const proposalRefused = forBoth('proposalRefused');
export const paused = forBoth('paused');
export const returning = forBoth('returning');
export const resumed = forBoth('resumed');
export const extended = forBoth('extended');
export const endReached = forBoth('endReached');
export const ended = forBoth('ended');
export const feedbackGiven = forBoth('feedbackGiven', { mail: 'batched' });
export const closed = forBoth('closed', { mail: 'batched' });
export const quiet = forBoth('quiet');
export const handoverAsked = forBoth('handoverAsked', { push: 'now' });
export const overridden = forBoth('overridden');

export const mentorshipNotices = [
  requested,
  matched,
  withdrawn,
  nudged,
  accepted,
  declined,
  expired,
  proposed,
  proposalRefused,
  paused,
  returning,
  resumed,
  extended,
  endReached,
  ended,
  feedbackGiven,
  closed,
  quiet,
  handoverAsked,
  overridden,
];
