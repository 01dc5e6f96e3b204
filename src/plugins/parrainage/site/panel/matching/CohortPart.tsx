import { notFound as pageNotFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { MentoraError } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import { cohortDetail } from '../../../matches/cohorts/queries/cohortDetail';
import { cohortPeople } from '../../../matches/cohorts/queries/cohortPeople';
import { translator } from '../../../messages';
import { ActButton } from './ActButton';
import { panelAddress } from './address';
import { DecidePair } from './DecidePair';
import { PairsTable } from './PairsTable';
import { Renewed } from './Renewed';
import { RulesAndRest } from './RulesAndRest';

interface CohortPartProps {
  req: PayloadRequest;
  locale: Locale;
  id: string;
  page: number;
}

const perPage = 50;
const million = 1_000_000;

/** One cohort: its plan to be read, what can be decided of it, and what came of it. */
export async function CohortPart({ req, locale, id, page }: CohortPartProps) {
  const words = translator(locale, 'panel');
  const cohort = await cohortDetail(req, locale, id, { page, limit: perPage }).catch((error: unknown) => {
    if (error instanceof MentoraError && error.details.status === 404) pageNotFound();
    throw error;
  });
  const { status, mode, figures, pairs, mentees, revision } = cohort;
  const isOpen = status === 'solved' || status === 'failed';
  const people = isOpen ? await cohortPeople(req, id) : null;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const common = { cancel: words('matching.cancel'), sending: words('matching.sending'), failed: words('matching.failed') };
  const door = `/api/mentor-cohorts/${id}`;
  const other = mode === 'best' ? 'stable' : 'best';
  const facts: [term: string, text: string][] = [
    [words('matching.placed'), words('matching.placedOf', { pairs, mentees })],
    ...(figures
      ? ([
          [words('matching.places'), number.format(figures.places)],
          [words('matching.total'), number.format(figures.total / million)],
          ...(mode === 'stable' ? [[words('matching.best'), number.format(figures.best / million)]] : []),
          [words('matching.greedy'), number.format(figures.greedy / million)],
          [words('matching.seconds'), words('matching.secondsOf', { seconds: figures.seconds })],
        ] as [string, string][])
      : []),
  ];
  return (
    <>
      <p>
        <a href={panelAddress}>{words('matching.back')}</a>
      </p>
      <h2>
        <bdi>{cohort.name}</bdi>
      </h2>
      <p>
        <strong>{words(`matching.status.${status}`)}</strong> · {words(`matching.modes.${mode}`)} – {words(`matching.modeHelp.${mode}`)}
      </p>
      {cohort.publishedAt ? <p role="status">{words('matching.publishedOn', { date: dates.format(new Date(cohort.publishedAt)), requested: cohort.requested, pairs })}</p> : null}
      {status === 'solving' ? (
        <>
          <p role="status">{words('matching.solvingText')}</p>
          <Renewed />
        </>
      ) : null}
      {status === 'failed' ? <p role="alert">{words('matching.failedText')}</p> : null}
      {isOpen ? (
        <div className="mentora-side__acts">
          {status === 'solved' && pairs > 0 ? (
            <ActButton
              address={`${door}/publish`}
              body={{ revision }}
              words={{ ...common, act: words('matching.publish'), sure: words('matching.publishSure', { count: pairs }), help: words('matching.publishHelp') }}
            />
          ) : null}
          <ActButton address={`${door}/mode`} body={{ mode: other }} words={{ ...common, act: words(`matching.useMode.${other}`) }} />
          {status === 'failed' ? <ActButton address={`${door}/mode`} body={{ mode }} words={{ ...common, act: words(`matching.useMode.${mode}`) }} /> : null}
          <ActButton address={`${door}/discard`} body={{}} words={{ ...common, act: words('matching.discard'), sure: words('matching.discardSure') }} />
        </div>
      ) : null}
      {status === 'solving' ? null : (
        <>
          <section>
            <h3>{words('matching.figures')}</h3>
            <dl>
              {facts.map(([term, text]) => (
                <div key={term}>
                  <dt>
                    <strong>{term}</strong>
                  </dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
          <PairsTable {...{ locale, cohort, common }} canDecide={isOpen} />
          <RulesAndRest {...{ locale, cohort, common }} canDecide={isOpen} />
          {people ? (
            <section>
              <h3>{words('matching.decide')}</h3>
              <p>{words('matching.decideHelp')}</p>
              <DecidePair
                cohort={id}
                {...people}
                words={{
                  mentee: words('matching.mentee'),
                  mentor: words('matching.mentor'),
                  choose: words('matching.choose'),
                  pin: words('matching.pin'),
                  forbid: words('matching.forbid'),
                  sending: words('matching.sending'),
                  failed: words('matching.failed'),
                }}
              />
            </section>
          ) : null}
        </>
      )}
    </>
  );
}
