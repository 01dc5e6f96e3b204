import type { ReactNode } from 'react';
import { localePath } from '@mentora/platform/i18n';
import { LinkButton } from '@mentora/ui';
import { translator } from '../../messages';
import { parrainageOptions } from '../../options';
import { offeredAfter } from '../../matches/offers/offeredAfter';
import { askAgainPath, directoryAddress, mentorPath } from '../addresses';
import { Said } from '../parts/Said';
import { Until } from '../parts/Until';
import type { OfferedTemplate } from '../queries/offeredTemplates';
import { ActForm } from './ActForm';
import type { RelationGround } from './ground';
import { AnswerRequest, AnswerProposal } from './Answer';

type NowProps = RelationGround & { templates: readonly OfferedTemplate[] };

/** What there is to do now, in one sentence, with what does it. */
export function Now(props: NowProps) {
  const { locale, relation, reader, name, now } = props;
  const words = translator(locale, 'site');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: reader.timeZone });
  const day = (at: string) => dates.format(new Date(at));
  switch (relation.status) {
    case 'requested':
      return relation.side === 'mentor' ? <ForMentor {...props} /> : <ForMentee {...props} />;
    case 'active':
      return relation.progress?.daysLeft === 0 ? (
        <Band title={words('now.reached')}>
          <p>{words('now.reachedText')}</p>
        </Band>
      ) : (
        <Band title={words(relation.yourTurn ? 'now.yourTurn' : 'now.theirTurn', { name })}>
          <LinkButton href="#conversation" variant={relation.yourTurn ? 'primary' : 'secondary'} className="max-sm:w-full">
            {words(relation.yourTurn ? 'now.write' : 'now.read', { name })}
          </LinkButton>
        </Band>
      );
    case 'paused':
      return (
        <Band title={words.rich('now.paused', { when: () => <Until at={relation.resumeAt!} locale={locale} now={now.toISOString()} /> })}>
          <p>{words('now.pausedText', { date: day(relation.resumeAt!) })}</p>
          {relation.pause?.reason ? <Said title={words('now.pauseReason')} text={relation.pause.reason} /> : null}
          <ActForm {...props} act="resume" send={words('acts.resume')} />
        </Band>
      );
    case 'completed':
    case 'ended':
      return <Over {...props} day={day} />;
    case 'declined':
      return (
        <Band title={words(relation.side === 'mentor' ? 'now.youDeclined' : 'now.declined', { name })}>
          {relation.decline && relation.decline.reason !== 'other' ? <p>{words(`declineReasons.${reasonOf(relation.decline.reason)}`)}</p> : null}
          {relation.decline?.comment ? <Said text={relation.decline.comment} /> : null}
          {relation.side === 'mentee' ? <Elsewhere {...props} /> : null}
        </Band>
      );
    case 'expired':
      return (
        <Band title={words(relation.side === 'mentor' ? 'now.youExpired' : 'now.expired', { name })}>
          {relation.side === 'mentee' ? <Elsewhere {...props} /> : null}
        </Band>
      );
    case 'cancelled':
      return <Band title={words(relation.side === 'mentee' ? 'now.youWithdrew' : 'now.withdrawn', { name })} />;
  }
}

const declineReasons = ['full', 'busy', 'skills', 'hours', 'language'] as const;
const reasonOf = (reason: string) => declineReasons.find((one) => one === reason) ?? 'busy';

export function Band({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <section aria-labelledby="now" className="space-y-5 rounded-lg bg-band p-6 md:p-8">
      <h2 id="now" className="text-2xl leading-snug">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Another mentor is one step away, with what was written: the place in the queue stays. */
async function Elsewhere({ req, locale, reader, relation }: NowProps) {
  const words = translator(locale, 'site');
  const next = await offeredAfter(req, reader.id, relation.id);
  if (next) {
    return (
      <>
        <p>{words('now.nextText', { name: next.name })}</p>
        <LinkButton href={localePath(locale, askAgainPath(next.id, relation.id))} className="max-sm:w-full">
          {words('now.askNext', { name: next.name })}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <p>{words('now.keepsPlace')}</p>
      <LinkButton href={directoryAddress(locale, { free: true })} className="max-sm:w-full">
        {words('now.elsewhere')}
      </LinkButton>
    </>
  );
}

function ForMentor(props: NowProps) {
  const { locale, relation, name } = props;
  const words = translator(locale, 'site');
  return (
    <Band title={words(relation.proposal ? 'now.youProposed' : 'now.asksYou', { name })}>
      {relation.carried ? <p>{words('handover.asks', { name })}</p> : null}
      {relation.matchedAt ? <p>{words('now.matched', { side: 'mentor' })}</p> : null}
      {relation.message ? <Said title={words('now.message')} text={relation.message} /> : null}
      <p>{[words('months', { months: relation.durationMonths }), relation.title, relation.plan && words(`rhythms.${relation.plan.rhythm}`)].filter(Boolean).join(' · ')}</p>
      <AnswerRequest {...props} />
    </Band>
  );
}

function ForMentee(props: NowProps) {
  const { req, locale, relation, name, now } = props;
  const words = translator(locale, 'site');
  const due = new Date(Date.parse(relation.createdAt) + parrainageOptions(req.payload.config).expireDays * 86_400_000);
  return (
    <Band title={words(relation.proposal ? 'now.proposes' : 'now.waits', { name })}>
      {relation.proposal ? <AnswerProposal {...props} /> : <p>{words.rich('now.waitsText', { when: () => <Until at={due.toISOString()} locale={locale} now={now.toISOString()} /> })}</p>}
      {relation.matchedAt ? <p>{words('now.matched', { side: 'mentee' })}</p> : null}
      {relation.message ? <Said title={words('now.ownMessage')} text={relation.message} /> : null}
      <ActForm {...props} act="withdraw" send={words('acts.withdraw')} variant="secondary" />
    </Band>
  );
}

function Over({ locale, relation, name, day }: NowProps & { day: (at: string) => string }) {
  const words = translator(locale, 'site');
  const { end, endedAt, mentor } = relation;
  const reasons = ['goals-met', 'no-time', 'no-fit', 'no-answer', 'plans-changed', 'left', 'administrator', 'hand-over'] as const;
  const reason = reasons.find((one) => one === end?.reason);
  return (
    <Band title={words(relation.status === 'completed' ? 'now.completed' : 'now.ended', { date: day(endedAt!) })}>
      {reason ? <p>{words('now.why', { reason: words(`endReasons.${reason}`) })}</p> : null}
      {end?.comment ? <Said title={end.by === relation.side ? words('now.youSaid') : end.by === 'administrator' ? words('now.administratorSaid') : words('now.theySaid', { name })} text={end.comment} /> : null}
      <p>
        <a href={`/api/mentorships/${relation.id}/summary?langue=${locale}`} className="link inline-flex min-h-11 items-center" download>
          {translator(locale, 'summary')('download')}
        </a>
      </p>
      {relation.closedAt ? <p>{words('now.archive')}</p> : <p>{words('now.open', { date: day(relation.archiveUntil!) })}</p>}
      {relation.side === 'mentee' && relation.closedAt && mentor ? (
        <LinkButton variant="secondary" href={localePath(locale, mentorPath(mentor.id))} className="max-sm:w-full">
          {words('now.again', { name })}
        </LinkButton>
      ) : null}
    </Band>
  );
}
