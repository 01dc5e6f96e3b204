import { listInput, sessionList } from '../../sessions/queries/sessionList';
import { translator } from '../../messages';
import { Until } from '../parts/Until';
import type { RelationGround } from './RelationPage';

/** When the two meet next: how long it is until then, by one's own clock, and where. */
export async function NextSession({ req, locale, reader, relation, now }: RelationGround) {
  if (relation.status !== 'active') return null;
  const words = translator(locale, 'site');
  const wishes = listInput.parse({ from: now.toISOString(), limit: 5 });
  const { docs } = await sessionList(req, { mentorship: relation.id, person: reader.id, wishes });
  const session = docs.find(({ status }) => status === 'planned' || status === 'in-progress');
  if (!session) return null;
  const starts = new Date(session.startsAt);
  const type = translator(locale, 'sessions')(`types.${session.type}`);
  return (
    <section aria-labelledby="next-session" className="space-y-3 rounded-lg bg-accent p-6 text-on-accent md:p-8">
      <p>{words.rich('session.next', { when: () => <Until at={session.startsAt} locale={locale} now={now.toISOString()} /> })}</p>
      <h2 id="next-session" className="text-2xl">
        {new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone: reader.timeZone }).format(starts)}
      </h2>
      <p>{words('session.facts', { type, minutes: session.durationMinutes })}</p>
      {session.link ? (
        <a href={session.link} target="_blank" rel="noopener noreferrer" className="inline-flex min-h-13 items-center rounded-full border-2 border-sun bg-sun px-7 font-bold text-on-sun hover:border-on-accent">
          {words('session.join')}
        </a>
      ) : null}
    </section>
  );
}
