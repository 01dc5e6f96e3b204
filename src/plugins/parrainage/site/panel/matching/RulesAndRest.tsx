import type { Locale } from '@mentora/platform/i18n';
import type { CohortDetail } from '../../../matches/cohorts/queries/cohortDetail';
import { translator } from '../../../messages';
import { ActButton, type ActWords } from './ActButton';

interface RulesAndRestProps {
  locale: Locale;
  cohort: CohortDetail;
  common: Pick<ActWords, 'cancel' | 'sending' | 'failed'>;
  canDecide: boolean;
}

const flaws = ['unknown', 'twice', 'forbidden', 'self', 'blocked', 'noPlace'] as const;
const becauses = ['nobodyFits', 'placesTaken', 'gone'] as const;

/** Who has nobody and why, and what was decided beforehand, to be taken back. */
export function RulesAndRest({ locale, cohort, common, canDecide }: RulesAndRestProps) {
  const words = translator(locale, 'panel');
  const { left, leftCount, rules, id } = cohort;
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return (
    <>
      <section>
        <h3>{words('matching.left')}</h3>
        {left.length === 0 ? <p role="status">{words('matching.nobodyLeft')}</p> : null}
        <ul className="mentora-letters">
          {left.map(({ mentee, because, against }) => (
            <li key={mentee.id}>
              <strong>
                <bdi>{mentee.name}</bdi>
              </strong>{' '}
              – {words(`matching.because.${becauses.find((one) => one === because) ?? 'gone'}`)}
              {against.length > 0 ? ` (${list.format(against)})` : null}
            </li>
          ))}
        </ul>
        {leftCount > left.length ? <p>{words('matching.leftMore', { count: leftCount - left.length })}</p> : null}
      </section>
      <section>
        <h3>{words('matching.rules')}</h3>
        {rules.length === 0 ? <p>{words('matching.noRules')}</p> : null}
        <ul className="mentora-letters">
          {rules.map(({ mentee, mentor, kind, flaw }) => {
            const what = words(kind === 'pinned' ? 'matching.mustBe' : 'matching.mustNotBe', { mentee: mentee.name, mentor: mentor.name });
            const known = flaws.find((one) => one === flaw);
            return (
              <li key={`${mentee.id} ${mentor.id}`} className="mentora-side__acts">
                <span>
                  {what}
                  {known ? ` – ${words('matching.notKept', { reason: words(`matching.flaws.${known}`) })}` : null}
                </span>
                {canDecide ? (
                  <ActButton
                    address={`/api/mentor-cohorts/${id}/lift`}
                    body={{ mentee: mentee.id, mentor: mentor.id }}
                    words={{ ...common, act: words('matching.lift'), named: words('matching.liftNamed', { what }) }}
                  />
                ) : null}
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
