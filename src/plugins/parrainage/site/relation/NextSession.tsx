import { localePath } from '@mentora/platform/i18n';
import { Link, LinkButton } from '@mentora/ui';
import { listInput, sessionList } from '../../sessions/queries/sessionList';
import { translator } from '../../messages';
import { Until } from '../parts/Until';
import { newSessionPath, sessionPath, sessionsPath } from '../sessions/addresses';
import { SessionItem } from '../sessions/list/SessionItem';
import { lengthText } from '../sessions/parts/lengthText';
import { Moment } from '../sessions/parts/Moment';
import type { RelationGround } from './ground';

/** So many sessions stand on the page of the relation; all of them have a page of their own. */
const inSight = 4;

/** When the two meet: the next time, how long it is until then and where; those after it, and the way to plan another. */
export async function NextSession({ req, locale, reader, relation, now }: RelationGround) {
  if (relation.startedAt === null) return null;
  const words = translator(locale, 'site');
  const active = relation.status === 'active';
  const wishes = listInput.parse(active ? { from: now.toISOString(), limit: 20 } : { sort: '-startsAt', limit: inSight });
  const { docs } = await sessionList(req, { mentorship: relation.id, person: reader.id, wishes });
  const lasting = active ? docs.filter(({ status }) => status === 'planned' || status === 'in-progress') : docs;
  const next = active ? lasting[0] : undefined;
  const after = next ? lasting.slice(1) : lasting;
  return (
    <section aria-labelledby="sessions" className="space-y-4">
      <h2 id="sessions" className="text-3xl">
        {words('session.title')}
      </h2>
      {next ? <Next {...{ locale, now }} session={next} zone={reader.timeZone} /> : null}
      {!next && active ? <p className="text-ink-soft">{words('session.none')}</p> : null}
      {after.length > 0 ? (
        <ul className="divide-y divide-line">
          {after.slice(0, inSight).map((session) => (
            <li key={session.id}>
              <SessionItem {...{ locale, session }} zone={reader.timeZone} />
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {active ? (
          <LinkButton href={localePath(locale, newSessionPath(relation.id))} variant={next ? 'secondary' : 'primary'} className="max-sm:w-full">
            {words('session.plan')}
          </LinkButton>
        ) : null}
        <Link href={localePath(locale, sessionsPath(relation.id))} className="link inline-flex min-h-11 items-center">
          {words('session.all')}
        </Link>
      </div>
    </section>
  );
}

type Session = Awaited<ReturnType<typeof sessionList>>['docs'][number];

function Next({ locale, session, zone, now }: Pick<RelationGround, 'locale' | 'now'> & { session: Session; zone: string }) {
  const words = translator(locale, 'site');
  const button = 'inline-flex min-h-13 items-center rounded-full border-2 px-7 font-bold';
  return (
    <div className="space-y-3 rounded-lg bg-accent p-6 text-on-accent md:p-8">
      <p>{words.rich('session.next', { when: () => <Until at={session.startsAt} locale={locale} now={now.toISOString()} /> })}</p>
      <h3 className="text-2xl first-letter:uppercase">
        <Moment at={session.startsAt} zone={zone} locale={locale} />
      </h3>
      <p>{[translator(locale, 'sessions')(`types.${session.type}`), lengthText(locale, session.durationMinutes), session.awaits ? translator(locale, 'session')('toAgree') : ''].filter(Boolean).join(' · ')}</p>
      <div className="flex flex-wrap gap-3">
        {session.link ? (
          <a href={session.link} target="_blank" rel="noopener noreferrer" className={`${button} border-sun bg-sun text-on-sun hover:border-on-accent`}>
            {words('session.join')}
          </a>
        ) : null}
        <Link href={localePath(locale, sessionPath(session.mentorship, session.id))} className={`${button} border-on-accent hover:bg-on-accent hover:text-accent`}>
          {words('session.open')}
        </Link>
      </div>
    </div>
  );
}
