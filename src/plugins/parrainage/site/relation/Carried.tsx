import { translator } from '../../messages';
import { Said } from '../parts/Said';
import type { RelationGround } from './ground';

/** What was done with another mentor before, in a relation that carries on: figures, and what the mentee has let go along. */
export function Carried({ locale, relation, reader }: RelationGround) {
  const { carried } = relation;
  if (!carried) return null;
  const words = translator(locale, 'site');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: reader.timeZone });
  const { sessions, minutes, startedAt, endedAt, notes } = carried;
  return (
    <section aria-labelledby="carried" className="space-y-4 border-t-2 border-ink pt-5">
      <h2 id="carried" className="text-2xl">
        {words('carried.title')}
      </h2>
      {startedAt && endedAt ? <p>{words('carried.since', { from: dates.format(new Date(startedAt)), to: dates.format(new Date(endedAt)) })}</p> : null}
      <p>{words('carried.figures', { sessions, hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') })}</p>
      {relation.status === 'requested' ? <p className="text-ink-soft">{words('carried.later')}</p> : null}
      {notes && notes.length > 0 ? (
        <details>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">{words('carried.notes')}</summary>
          <ul className="space-y-5 pt-2">
            {notes.map(({ at, notes: text, summary }) => (
              <li key={at} className="space-y-2">
                {summary ? <Said title={dates.format(new Date(at))} text={summary} /> : null}
                {text ? <Said title={summary ? undefined : dates.format(new Date(at))} text={text} /> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
