import { query, sql } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import { shownName } from '@mentora/platform/minors';
import type { Addressee } from '@mentora/platform/notifications';
import type { Payload } from 'payload';
import { translator } from '../../messages';
import type { Side } from '../../mentorships/status';
import { sessionPath } from '../address';
import type { CancelCause, SessionStatus, SessionType } from '../status';

interface Row extends Record<string, unknown> {
  mentorship: string;
  status: SessionStatus;
  awaits: Side | null;
  side: Side;
  other: string | null;
  type: SessionType;
  startsAt: string;
  moveStartsAt: string | null;
  cause: CancelCause | null;
  late: boolean;
  isOne: boolean;
}

/** A session as one of its people is told of it: names, times and states, never a text that anybody has written. Anybody else is told nothing. */
export async function toldOf(payload: Payload, { id, locale, timeZone }: Addressee, session: string) {
  const [row] = await query<Row>(
    { payload },
    sql`SELECT s.mentorship_id AS mentorship, s.status, s.awaits, s.type, s.starts_at AS "startsAt", s.move_starts_at AS "moveStartsAt", s.cancel_cause AS cause, s.late,
          CASE WHEN m.mentor_id = ${id} THEN 'mentor' ELSE 'mentee' END AS side, e.rule IS NULL AS "isOne",
          (SELECT ${shownName(sql`${id}::uuid`)} FROM users u WHERE u.id = CASE WHEN m.mentor_id = ${id} THEN m.mentee_id ELSE m.mentor_id END) AS other
        FROM mentorship_sessions s JOIN session_series e ON e.id = s.series_id JOIN mentorships m ON m.id = s.mentorship_id
        WHERE s.id = ${session} AND ${id}::uuid IN (m.mentor_id, m.mentee_id)`,
  );
  if (!row) return null;
  const t = translator(locale, 'sessions');
  return {
    ...row,
    href: sessionPath(row.mentorship, session),
    values: {
      name: row.other ?? t('somebody'),
      type: t(`types.${row.type}`),
      when: momentOf(row.startsAt, locale, timeZone),
      to: row.moveStartsAt ? momentOf(row.moveStartsAt, locale, timeZone) : '',
      cause: row.cause ?? 'none',
      asked: row.awaits === row.side ? 'yes' : 'no',
      series: row.isOne ? 'no' : 'yes',
      late: row.late ? 'yes' : 'no',
    },
  };
}

/** A moment by the clock on the reader's own wall. */
function momentOf(instant: string, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(instant));
}
