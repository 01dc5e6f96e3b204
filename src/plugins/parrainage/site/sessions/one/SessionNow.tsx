import type { ReactNode } from 'react';
import { localePath } from '@mentora/platform/i18n';
import { LinkButton, buttonClasses } from '@mentora/ui';
import { translator } from '../../../messages';
import { earliest } from '../../../sessions/commands/startSession';
import { Said } from '../../parts/Said';
import { Until } from '../../parts/Until';
import { followingPath } from '../addresses';
import { lengthText } from '../parts/lengthText';
import { momentText } from '../parts/Moment';
import { minutesFrom } from '../parts/minutesFrom';
import { RefreshAt } from '../parts/RefreshAt';
import { Timer } from '../parts/Timer';
import { SessionForm } from './SessionForm';
import type { SessionGround } from './ground';

/** What there is to do now, in one sentence, with what does it. */
export function SessionNow(props: SessionGround) {
  const { session } = props;
  switch (session.status) {
    case 'planned':
      if (session.move) return <MoveAsked {...props} />;
      return session.awaits ? <Agreement {...props} /> : <Coming {...props} />;
    case 'in-progress':
      return <Running {...props} />;
    case 'completed':
      return <Completed {...props} />;
    case 'missed':
      return <Missed {...props} />;
    case 'cancelled':
      return <Cancelled {...props} />;
  }
}

function Band({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <section aria-labelledby="now" className="space-y-5 rounded-lg bg-band p-6 md:p-8">
      <h2 id="now" className="text-2xl leading-snug">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The way to where the two meet. */
function Join({ locale, session, primary = true }: SessionGround & { primary?: boolean }) {
  const words = translator(locale, 'session');
  if (session.link) {
    return (
      <a href={session.link} target="_blank" rel="noopener noreferrer" className={buttonClasses({ variant: primary ? 'primary' : 'secondary' }, 'max-sm:w-full')}>
        {words('join')}
      </a>
    );
  }
  return session.place ? (
    <p>
      <span className="font-bold">{words('place')}</span> <bdi className="[overflow-wrap:anywhere]">{session.place}</bdi>
    </p>
  ) : (
    <p className="text-ink-soft">{words('noPlace')}</p>
  );
}

function PlanNext({ locale, session, pair, primary }: SessionGround & { primary?: boolean }) {
  if (pair.status !== 'active') return null;
  return (
    <LinkButton href={localePath(locale, followingPath(session.mentorship, session.id))} variant={primary ? 'primary' : 'secondary'} className="max-sm:w-full">
      {translator(locale, 'session')('planNext')}
    </LinkButton>
  );
}

function Coming(props: SessionGround) {
  const { locale, session, now } = props;
  const words = translator(locale, 'session');
  const opens = new Date(Date.parse(session.startsAt) - earliest * 60_000);
  return (
    <Band title={words.rich('coming', { when: () => <Until at={session.startsAt} locale={locale} now={now.toISOString()} /> })}>
      <Join {...props} />
      {now >= opens ? (
        <SessionForm {...props} act="start" send={words('start')} variant={session.link ? 'secondary' : 'primary'} />
      ) : (
        <p className="text-sm text-ink-soft">
          {words('startLater', { minutes: earliest })}
          <RefreshAt at={opens.toISOString()} />
        </p>
      )}
    </Band>
  );
}

function Agreement(props: SessionGround) {
  const { locale, session, name } = props;
  const words = translator(locale, 'session');
  const mine = session.awaits === session.side;
  if (!mine) {
    return (
      <Band title={words('theyAgree', { name })}>
        <p>{words('theyAgreeText')}</p>
      </Band>
    );
  }
  return (
    <Band title={words(session.recurrence ? 'agreeSeries' : 'agree', { name })}>
      <p>{words('agreeText')}</p>
      <SessionForm {...props} act="accept" send={words('accept')} />
      <SessionForm
        {...props}
        act="decline"
        fold={words('decline')}
        send={words('declineSend')}
        variant="secondary"
        fields={[{ kind: 'textarea', name: 'reason', label: words('reasonOptional'), hint: words('readsIt', { name }), maxLength: 2000, rows: 3, optional: true }]}
      />
    </Band>
  );
}

function MoveAsked(props: SessionGround) {
  const { locale, session, name, zones } = props;
  const words = translator(locale, 'session');
  const move = session.move!;
  const mine = move.by === session.side;
  const at = (zone: string, as: 'full' | 'short') => momentText({ at: move.startsAt, zone, locale, as });
  return (
    <Band title={words(mine ? 'youAskedToMove' : 'asksToMove', { name })}>
      <p className="border-s-[6px] border-accent ps-4">
        <strong className="block text-lg first-letter:uppercase">{at(zones.own, 'full')}</strong>
        {[
          lengthText(locale, move.durationMinutes ?? session.durationMinutes),
          zones.own === zones.other ? '' : words('otherTime', { name, time: at(zones.other, 'short') }),
          move.scope === 'following' ? words('andFollowing') : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {move.reason ? <Said title={mine ? words('yourReason') : words('theirReason', { name })} text={move.reason} /> : null}
      {mine ? (
        <>
          <p>{words('moveWaits')}</p>
          <SessionForm {...props} act="refuse" send={words('takeBack')} variant="secondary" hidden={{ own: 'yes' }} />
        </>
      ) : (
        <div className="flex flex-wrap gap-3 max-sm:*:w-full">
          <SessionForm {...props} act="agree" send={words('agreeToMove')} />
          <SessionForm {...props} act="refuse" send={words('keepTime')} variant="secondary" />
        </div>
      )}
    </Band>
  );
}

function Running(props: SessionGround) {
  const { locale, session, name, now } = props;
  const words = translator(locale, 'session');
  const ends = new Date(Date.parse(session.startedAt!) + session.durationMinutes * 60_000).toISOString();
  return (
    <Band title={words('running')}>
      <Timer startedAt={session.startedAt!} endsAt={ends} now={now.toISOString()} words={{ left: words('timer.left'), over: words('timer.over') }} />
      <div className="flex flex-wrap gap-3 max-sm:*:w-full">
        <Join {...props} />
        {session.attended.own ? null : <SessionForm {...props} act="start" send={words('iAmHere')} variant="secondary" />}
        <SessionForm {...props} act="complete" send={words('complete')} variant="secondary" />
      </div>
      <p className="text-sm text-ink-soft">{session.attended.other ? words('otherIsHere', { name }) : words('otherNotYet', { name })}</p>
    </Band>
  );
}

function Completed(props: SessionGround) {
  const { locale, session } = props;
  const words = translator(locale, 'session');
  const minutes = minutesFrom(session.startedAt, session.finishedAt);
  return (
    <Band title={minutes === null ? words('completed') : words('completedIn', { length: lengthText(locale, Math.max(1, minutes)) })}>
      <p>{words(session.feedback.own ? 'completedText' : 'completedRate')}</p>
      <PlanNext {...props} primary />
    </Band>
  );
}

function Missed(props: SessionGround) {
  const words = translator(props.locale, 'session');
  return (
    <Band title={words('missed')}>
      <p>{words('missedText')}</p>
      <PlanNext {...props} primary />
      {props.session.closed ? null : <SessionForm {...props} act="attendance" name="both" hidden={{ mentor: 'yes', mentee: 'yes' }} send={words('wereThere')} variant="secondary" />}
    </Band>
  );
}

function Cancelled(props: SessionGround) {
  const { locale, session, name } = props;
  const words = translator(locale, 'session');
  const { cancelled } = session;
  const who = cancelled?.by === session.side ? 'you' : 'other';
  return (
    <Band title={words(`cancelled.${cancelled?.cause ?? 'cancelled'}`, { who, name })}>
      {cancelled?.late ? <p>{words(who === 'you' ? 'lateYours' : 'lateTheirs', { name })}</p> : null}
      {cancelled?.reason ? <Said title={who === 'you' ? words('yourReason') : words('theirReason', { name })} text={cancelled.reason} /> : null}
      <PlanNext {...props} primary />
    </Band>
  );
}
