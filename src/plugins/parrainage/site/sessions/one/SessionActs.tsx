import type { ReactNode } from 'react';
import { dayIn } from '@mentora/platform/i18n';
import { translator } from '../../../messages';
import { flagReasons } from '../../../sessions/commands/flagSession';
import { sessionOptions } from '../../../sessions/optionsOf';
import { freeTimes } from '../../../sessions/queries/freeTimes';
import type { PageField } from '../../forms/fields';
import { lengthText } from '../parts/lengthText';
import { momentText } from '../parts/Moment';
import { SessionForm } from './SessionForm';
import type { SessionGround } from './ground';

/** What one can do with a session besides: another time, calling it off, who was there, and saying that something was not right. */
export async function SessionActs(props: SessionGround & { report: ReactNode }) {
  const { locale, session, pair, report } = props;
  const words = translator(locale, 'session');
  const planned = session.status === 'planned';
  const met = session.status === 'completed' || session.status === 'in-progress';
  return (
    <section aria-labelledby="acts" className="space-y-3">
      <h2 id="acts" className="text-xl">
        {words('acts')}
      </h2>
      <div>
        {planned && pair.status === 'active' && !pair.blocked ? <Move {...props} /> : null}
        {planned ? <Cancel {...props} /> : null}
        {met && !session.closed ? <Attendance {...props} /> : null}
        {session.flagged ? <p className="border-t border-line py-3 text-ink-soft">{words('flagged')}</p> : <Flag {...props} />}
      </div>
      {report}
    </section>
  );
}

/** This one alone, or all that follow in its series. */
function scopeField(words: ReturnType<typeof translator<'session'>>): PageField {
  return {
    kind: 'radio',
    name: 'scope',
    label: words('scope'),
    options: [
      { value: 'one', label: words('scopeOne') },
      { value: 'following', label: words('scopeFollowing') },
    ],
  };
}

/** So many common hours are offered to choose from. */
const offered = 24;

async function Move(props: SessionGround) {
  const { req, locale, session, reader, zones, name, now } = props;
  const words = translator(locale, 'session');
  const wishes = { durationMinutes: session.durationMinutes, step: 60 as const, timeZone: zones.own };
  const { slots } = await freeTimes(req, { mentorship: session.mentorship, person: reader.id, wishes });
  const lengths = [...new Set([30, 45, 60, 90, 120, session.durationMinutes])].toSorted((a, b) => a - b);
  const fields: PageField[] = [
    {
      kind: 'select',
      name: 'startsAt',
      label: words('moveTo'),
      hint: words('moveToHint'),
      placeholder: words('moveOther'),
      options: slots.slice(0, offered).map(({ startsAt }) => ({ value: startsAt, label: momentText({ at: startsAt, zone: zones.own, locale, as: 'short' }) })),
    },
    { kind: 'date', name: 'date', label: words('date'), min: dayIn(zones.own, now), optional: true },
    { kind: 'time', name: 'time', label: words('time'), optional: true },
    { kind: 'select', name: 'durationMinutes', label: words('length'), options: lengths.map((minutes) => ({ value: String(minutes), label: lengthText(locale, minutes) })) },
    ...(session.recurrence ? [scopeField(words)] : []),
    { kind: 'textarea', name: 'reason', label: words('reason'), hint: words('readsIt', { name }), maxLength: 2000, rows: 3 },
  ];
  return (
    <SessionForm
      {...props}
      act="move"
      fold={words('move')}
      send={words('moveSend')}
      variant="secondary"
      fields={fields}
      values={{ durationMinutes: String(session.durationMinutes), scope: 'one' }}
      hidden={{ timeZone: zones.own }}
    >
      <p>{words('moveText', { name })}</p>
    </SessionForm>
  );
}

function Cancel(props: SessionGround) {
  const { req, locale, session, name, now } = props;
  const words = translator(locale, 'session');
  const { noticeHours } = sessionOptions(req.payload.config);
  const late = session.awaits === null && Date.parse(session.startsAt) - now.getTime() < noticeHours * 3_600_000;
  return (
    <SessionForm
      {...props}
      act="cancel"
      fold={words('cancel')}
      send={words('cancelSend')}
      variant="danger"
      fields={[
        ...(session.recurrence ? [scopeField(words)] : []),
        { kind: 'textarea', name: 'reason', label: words('reasonOptional'), hint: words('readsIt', { name }), maxLength: 2000, rows: 3, optional: true },
      ]}
      values={{ scope: 'one' }}
    >
      <p className={late ? 'font-bold text-danger' : undefined}>{words(late ? 'cancelLate' : 'cancelText', { hours: noticeHours, name })}</p>
    </SessionForm>
  );
}

function Attendance(props: SessionGround) {
  const { locale, session, name } = props;
  const words = translator(locale, 'session');
  const { own, other } = session.attended;
  const there = (field: string, label: string): PageField => ({
    kind: 'radio',
    name: field,
    label,
    options: [
      { value: 'yes', label: words('there') },
      { value: 'no', label: words('away') },
    ],
  });
  const said = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no');
  return (
    <SessionForm
      {...props}
      act="attendance"
      fold={words('attendance')}
      send={words('save')}
      variant="secondary"
      fields={[there(session.side, words('you')), there(session.side === 'mentor' ? 'mentee' : 'mentor', name)]}
      values={session.side === 'mentor' ? { mentor: said(own), mentee: said(other) } : { mentee: said(own), mentor: said(other) }}
    />
  );
}

function Flag(props: SessionGround) {
  const words = translator(props.locale, 'session');
  return (
    <SessionForm
      {...props}
      act="flag"
      fold={words('flag')}
      send={words('flagSend')}
      variant="secondary"
      fields={[{ kind: 'radio', name: 'reason', label: words('flagReason'), options: flagReasons.map((value) => ({ value, label: words(`flagReasons.${value}`) })) }]}
    >
      <p>{words('flagText')}</p>
    </SessionForm>
  );
}
