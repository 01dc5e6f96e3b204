import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Breadcrumb, Chip } from '@mentora/ui';
import { Confirmation } from '@mentora/ui/client';
import { translator } from '../../../messages';
import { mentorshipPath, mentorshipsPath } from '../../addresses';
import type { Reader } from '../../reader';
import { sessionsPath, type SessionAct } from '../addresses';
import { lengthText } from '../parts/lengthText';
import { Moment, momentText } from '../parts/Moment';
import { ownPair, ownSessionDetail } from '../parts/sessionGround';
import { About } from './About';
import { Actions } from './Actions';
import { AddToCalendar } from './AddToCalendar';
import type { SessionGround } from './ground';
import { NotesPart } from './NotesPart';
import { Opinions } from './Opinions';
import { Prepare } from './Prepare';
import type { SessionActions } from './sessionActions';
import { SessionActs } from './SessionActs';
import { SessionNow } from './SessionNow';
import { sessionTone } from './sessionTone';
import { Summary } from './Summary';

interface SessionPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader;
  id: string;
  seance: string;
  act: SessionAct | undefined;
  actions: SessionActions;
  /** The way to say in words that something is not as it should be. */
  report: ReactNode;
}

/** What the page is called: what the session is for, and with whom; null where it is not there. */
export async function sessionTitle(req: PayloadRequest, { mentorship, session, person, locale }: { mentorship: string; session: string; person: string; locale: Locale }): Promise<string | null> {
  const [pair, detail] = await Promise.all([
    ownPair(req, { mentorship, person, timeZone: 'UTC', locale }),
    ownSessionDetail(req, { mentorship, session, person, locale }),
  ]);
  const words = translator(locale, 'sessions');
  return pair && detail && words('calendar.title', { type: words(`types.${detail.type}`), name: pair.name });
}

/** A session: when and where it is, what to do now, and all that the two write before, during and after. */
export async function SessionPage({ req, locale, reader, id, seance, act, actions, report }: SessionPageProps) {
  const [pair, session] = await Promise.all([
    ownPair(req, { mentorship: id, person: reader.id, timeZone: reader.timeZone, locale }),
    ownSessionDetail(req, { mentorship: id, session: seance, person: reader.id, locale }),
  ]);
  if (!pair || !session) notFound();
  const words = translator(locale, 'session');
  const { name, zones } = pair;
  const ground: SessionGround = { ...pair, req, locale, reader, session, now: new Date(), actions };
  const running = session.status === 'in-progress';
  const over = session.status === 'completed' || session.status === 'missed';
  return (
    <div className="page space-y-8 pt-4 pb-20">
      <Breadcrumb
        label={words('trail')}
        crumbs={[
          { label: translator(locale, 'site')('list.title'), href: localePath(locale, mentorshipsPath) },
          { label: translator(locale, 'site')('relation.with', { name }), href: localePath(locale, mentorshipPath(id)) },
          { label: words('list.title'), href: localePath(locale, sessionsPath(id)) },
          { label: momentText({ at: session.startsAt, zone: zones.own, locale, as: 'shortDay' }) },
        ]}
      />
      <header className="space-y-4 border-b-2 border-ink pb-6">
        <div className="flex flex-wrap gap-2">
          <Chip tone={session.awaits ? 'warning' : sessionTone[session.status]}>{session.awaits ? words('toAgree') : translator(locale, 'sessions')(`statuses.${session.status}`)}</Chip>
          <Chip>{translator(locale, 'sessions')(`types.${session.type}`)}</Chip>
        </div>
        <h1 className="text-4xl first-letter:uppercase">
          <Moment at={session.startsAt} zone={zones.own} locale={locale} />
        </h1>
        <p className="text-lg">
          {[
            lengthText(locale, session.durationMinutes),
            words('with', { name }),
            zones.own === zones.other ? '' : words('otherTime', { name, time: momentText({ at: session.startsAt, zone: zones.other, locale, as: 'short' }) }),
            session.recurrence ? words('inSeries', { number: session.number }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {act ? <Confirmation message={words(`done.${act}`)} /> : null}
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,360px)]">
        <div className="min-w-0 space-y-12">
          <SessionNow {...ground} />
          {running ? <NotesPart {...ground} /> : null}
          {over ? <Summary {...ground} /> : null}
          {session.status === 'planned' || session.status === 'cancelled' ? null : <Actions {...ground} />}
          {session.status === 'completed' ? <Opinions {...ground} /> : null}
          <About {...ground} />
          {session.status === 'planned' || running ? <Prepare {...ground} /> : null}
          {running || session.status === 'cancelled' ? null : <NotesPart {...ground} />}
        </div>
        <aside aria-label={words('aside')} className="min-w-0 space-y-8">
          {session.status === 'planned' ? <AddToCalendar {...ground} /> : null}
          <SessionActs {...ground} report={report} />
        </aside>
      </div>
    </div>
  );
}
