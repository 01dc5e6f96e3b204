import { viewSurfaces } from '@mentora/access';
import { deadLetters, queueStates } from '@mentora/platform/jobs';
import { DeadLetters } from './DeadLetters';
import { panelView } from '../panelView';

/** The figures of a queue, each with its word. */
const columns = [
  ['waiting', 'jobWaiting'],
  ['active', 'jobActive'],
  ['retrying', 'jobRetrying'],
  ['later', 'jobLater'],
] as const;

/** Background work: what waits, and what has failed for good, to be sent again or given up. */
export const JobsView = panelView(viewSurfaces.jobs, async ({ req, locale, text }) => {
  const number = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const [queues, failed] = await Promise.all([queueStates(req.payload), deadLetters(req.payload)]);

  return (
    <>
      <h1>{text('jobs')}</h1>
      <p>{text('jobsIntro')}</p>
      {queues.length === 0 ? (
        <p role="status">{text('jobsNone')}</p>
      ) : (
        <table className="mentora-table">
          <caption>{text('jobsQueues')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('jobQueue')}</th>
              {columns.map(([column, word]) => (
                <th key={column} scope="col">
                  {text(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {queues.map((state) => (
              <tr key={state.queue}>
                <th scope="row">
                  <bdi dir="ltr">{state.queue}</bdi>
                </th>
                {columns.map(([column]) => (
                  <td key={column}>{number.format(state[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{text('jobsFailed')}</h2>
      <DeadLetters
        letters={failed.map(({ askedAt, failedAt, data, ...letter }) => ({
          ...letter,
          data: JSON.stringify(data),
          askedAt: dates.format(askedAt),
          failedAt: dates.format(failedAt),
        }))}
      />
    </>
  );
});
