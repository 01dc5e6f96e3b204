import { translator } from '../../messages';
import { Said } from '../parts/Said';
import type { RelationGround } from './ground';

/** What administrators have changed, and why, as both read it. */
export function Interventions({ locale, relation, reader }: RelationGround) {
  const { interventions } = relation;
  if (interventions.length === 0) return null;
  const words = translator(locale, 'site');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: reader.timeZone });
  return (
    <section aria-labelledby="interventions" className="space-y-4 border-t border-line pt-4">
      <h2 id="interventions" className="text-xl">
        {words('interventions.title')}
      </h2>
      <ul className="space-y-4">
        {interventions.map(({ action, reason, at }) => (
          <li key={at} className="space-y-2">
            <p className="flex flex-wrap justify-between gap-x-4 text-sm">
              <span className="font-bold">{words(`interventions.${action}`)}</span>
              <time dateTime={at} className="text-ink-soft">
                {dates.format(new Date(at))}
              </time>
            </p>
            {reason ? <Said text={reason} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
