import { Sideways } from '@mentora/ui/panel';
import type { Locale } from '@mentora/platform/i18n';
import type { CohortDetail, CohortPair } from '../../../matches/cohorts/queries/cohortDetail';
import { translator } from '../../../messages';
import { ActButton, type ActWords } from './ActButton';

interface PairsTableProps {
  locale: Locale;
  cohort: CohortDetail;
  common: Pick<ActWords, 'cancel' | 'sending' | 'failed'>;
  canDecide: boolean;
}

/** So many reasons are read of each. */
const mostReasons = 4;

/** The pairs of a plan, the least certain first, each with why and what can be decided of it, or what came of it. */
export function PairsTable({ locale, cohort, common, canDecide }: PairsTableProps) {
  const words = translator(locale, 'panel');
  const { docs, page, totalPages, hasPrevPage, hasNextPage, totalDocs } = cohort.pairsPage;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const isPublished = cohort.status === 'published';
  if (totalDocs === 0) return null;

  const acts = ({ mentee, mentor, pinned }: CohortPair) => {
    const body = { mentee: mentee.id, mentor: mentor.id };
    const names = { mentee: mentee.name, mentor: mentor.name };
    return (
      <div className="mentora-side__acts">
        {pinned ? null : <ActButton address={`/api/mentor-cohorts/${cohort.id}/pin`} body={body} words={{ ...common, act: words('matching.pin'), named: words('matching.pinNamed', names) }} />}
        <ActButton address={`/api/mentor-cohorts/${cohort.id}/forbid`} body={body} words={{ ...common, act: words('matching.forbid'), named: words('matching.forbidNamed', names) }} />
      </div>
    );
  };
  return (
    <section>
      <h3 id="pairs">{words('matching.plan')}</h3>
      <p>{words('matching.planHelp')}</p>
      <Sideways labelledBy="pairs">
        <table className="mentora-table">
          <thead>
            <tr>
              {[words('matching.mentee'), words('matching.mentor'), words('matching.fit'), words('matching.why'), ...(canDecide || isPublished ? [words('matching.outcome')] : [])].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {docs.map((pair) => (
              <tr key={pair.mentee.id}>
                <th scope="row">
                  <bdi>{pair.mentee.name}</bdi>
                </th>
                <td>
                  <bdi>{pair.mentor.name}</bdi>
                </td>
                <td>
                  {percent.format(pair.fit / 100)}
                  {pair.pinned ? ` · ${words('matching.pinned')}` : null}
                </td>
                <td>
                  <ul>
                    {pair.why.slice(0, mostReasons).map(({ criterion, text }) => (
                      <li key={criterion}>{text}</li>
                    ))}
                    {pair.against.length > 0 ? <li>{words('matching.despite', { reasons: list.format(pair.against.map((reason) => words(`matching.reasons.${reason}`))) })}</li> : null}
                  </ul>
                </td>
                {isPublished ? <td>{pair.outcome ? words(`matching.outcomes.${pair.outcome}`) : '–'}</td> : null}
                {canDecide ? <td>{acts(pair)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {totalPages > 1 ? (
        <nav aria-label={words('matching.pages')} className="mentora-side__acts">
          {hasPrevPage ? <a href={`?cohort=${cohort.id}&page=${page - 1}`}>{words('matching.previous')}</a> : null}
          <span>{words('matching.page', { page, pages: totalPages })}</span>
          {hasNextPage ? <a href={`?cohort=${cohort.id}&page=${page + 1}`}>{words('matching.next')}</a> : null}
        </nav>
      ) : null}
    </section>
  );
}
