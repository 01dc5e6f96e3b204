import type { PayloadRequest } from 'payload';
import type { Locale } from '@mentora/platform/i18n';
import { cohorts } from '../../../matches/cohorts/queries/cohorts';
import { waitingMentees } from '../../../matches/queries/queue';
import { translator } from '../../../messages';
import { NewCohort } from './NewCohort';
import { panelAddress } from './address';

/** So many can be chosen one by one: those who wait longest. */
const mostChosen = 100;

/** The cohorts there are, and the form that gathers another. */
export async function CohortsPart({ req, locale }: { req: PayloadRequest; locale: Locale }) {
  const words = translator(locale, 'panel');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const [list, waiting] = await Promise.all([cohorts(req, { limit: 50 }), waitingMentees(req, { limit: mostChosen })]);
  return (
    <>
      <p>{words('matching.intro')}</p>
      <p>
        <strong>{words('matching.waiting', { count: waiting.totalDocs })}</strong>
      </p>
      {waiting.totalDocs > 0 ? (
        <section>
          <h2>{words('matching.new')}</h2>
          <NewCohort
            page={panelAddress}
            waiting={waiting.docs.map(({ id, name, since }) => ({ id, name, since: words('matching.since', { date: dates.format(new Date(since)) }) }))}
            words={{
              name: words('matching.name'),
              mode: words('matching.mode'),
              best: words('matching.modes.best'),
              bestHelp: words('matching.modeHelp.best'),
              stable: words('matching.modes.stable'),
              stableHelp: words('matching.modeHelp.stable'),
              who: words('matching.who'),
              everybody: words('matching.everybody'),
              some: words('matching.some'),
              make: words('matching.make'),
              sending: words('matching.sending'),
              failed: words('matching.failed'),
            }}
          />
        </section>
      ) : null}
      <section>
        <h2>{words('matching.list')}</h2>
        {list.docs.length === 0 ? <p role="status">{words('matching.none')}</p> : null}
        <ul className="mentora-letters">
          {list.docs.map(({ id, name, status, mentees, pairs, createdAt, createdBy }) => (
            <li key={id} className="mentora-waiting">
              <h3>
                <a href={`?cohort=${id}`}>
                  <bdi>{name}</bdi>
                </a>
              </h3>
              <p>{[words(`matching.status.${status}`), words('matching.members', { count: mentees }), words('matching.pairs', { count: pairs })].join(' · ')}</p>
              <p>{words('matching.made', { name: createdBy ?? words('matching.somebody'), date: dates.format(new Date(createdAt)) })}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
