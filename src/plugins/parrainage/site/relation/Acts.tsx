import type { ReactNode } from 'react';
import { localePath } from '@mentora/platform/i18n';
import { Link } from '@mentora/ui';
import { endReasons, runningStatuses } from '../../mentorships/status';
import { translator } from '../../messages';
import type { PageField } from '../forms/fields';
import { monthChoices } from '../mentors/requestFields';
import { ActForm } from './ActForm';
import type { RelationGround } from './ground';

const dayLength = 86_400_000;

/** The day of an instant by somebody's clock, as YYYY-MM-DD. */
const dayIn = (timeZone: string, at: number) => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

/** What one can do with a relation that is under way: pause, extend, end; and say that something is wrong. */
export function Acts(props: RelationGround & { report: ReactNode }) {
  const { locale, relation, report } = props;
  const words = translator(locale, 'site');
  const isRunning = runningStatuses.some((status) => status === relation.status);
  return (
    <section aria-label={words('acts.title')} className="space-y-3">
      {isRunning ? (
        <>
          <h2 className="text-xl">{words('acts.title')}</h2>
          <div>
            {relation.status === 'active' ? <Pause {...props} /> : null}
            <Extend {...props} />
            <End {...props} />
          </div>
        </>
      ) : null}
      <div className="flex flex-wrap gap-x-5">
        {relation.conversation ? (
          <Link href={localePath(locale, `/messages/${relation.conversation}`)} className="link inline-flex min-h-11 items-center">
            {words('acts.block')}
          </Link>
        ) : null}
        {report}
      </div>
    </section>
  );
}

function Pause(props: RelationGround) {
  const { locale, reader, now } = props;
  const words = translator(locale, 'site');
  const fields: PageField[] = [
    { kind: 'textarea', name: 'reason', label: words('acts.pauseReason'), hint: words('acts.pauseReasonHint'), maxLength: 2000, rows: 3 },
    {
      kind: 'date',
      name: 'resumeOn',
      label: words('acts.resumeOn'),
      hint: words('acts.resumeOnHint'),
      min: dayIn(reader.timeZone, now.getTime() + dayLength),
    },
  ];
  return (
    <ActForm {...props} fold={words('acts.pause')} act="pause" send={words('acts.pauseSend')} variant="secondary" fields={fields}>
      <p>{words('acts.pauseText')}</p>
    </ActForm>
  );
}

function Extend(props: RelationGround) {
  const { locale, name } = props;
  const words = translator(locale, 'site');
  return (
    <ActForm
      {...props}
      fold={words('acts.extend')}
      act="extend"
      send={words('acts.extendSend')}
      variant="secondary"
      fields={[{ kind: 'select', name: 'months', label: words('acts.months'), options: monthChoices(locale) }]}
      values={{ months: '1' }}
    >
      <p>{words('acts.extendText', { name })}</p>
    </ActForm>
  );
}

function End(props: RelationGround) {
  const { locale, relation, name } = props;
  const words = translator(locale, 'site');
  const fields: PageField[] = [
    { kind: 'radio', name: 'reason', label: words('acts.reason'), options: endReasons.map((value) => ({ value, label: words(`endReasons.${value}`) })) },
    { kind: 'textarea', name: 'comment', label: words('acts.comment'), hint: words('acts.endHint', { name }), maxLength: 2000, rows: 3, optional: true },
    { kind: 'stars', name: 'helped', label: words(relation.side === 'mentee' ? 'acts.helped' : 'acts.couldHelp'), hint: words('acts.surveyHint'), words: ([1, 2, 3, 4, 5] as const).map((stars) => words(`helped.${stars}`)) },
    {
      kind: 'radio',
      name: 'again',
      label: words('acts.again'),
      options: [
        { value: 'yes', label: words('acts.yes') },
        { value: 'no', label: words('acts.no') },
      ],
    },
  ];
  return (
    <ActForm {...props} fold={words('acts.end')} act="end" send={words('acts.endSend')} variant="danger" fields={fields}>
      <p className="font-bold">{words('acts.endQuestion', { name })}</p>
      <p>{words('acts.endText')}</p>
    </ActForm>
  );
}
