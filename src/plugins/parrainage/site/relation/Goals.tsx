import { runningStatuses } from '../../mentorships/status';
import { translator } from '../../messages';
import { Said } from '../parts/Said';
import { ActForm } from './ActForm';
import type { RelationGround } from './ground';

/** What the mentee would like to reach, in his or her words, and what the template proposes to begin with. */
export function Goals(props: RelationGround) {
  const { locale, relation } = props;
  const words = translator(locale, 'site');
  const proposed = relation.plan?.goals ?? [];
  const goals = relation.goals ?? '';
  // Before the answer they are the mentee's; then either of the two writes them.
  const mayWrite = runningStatuses.some((status) => status === relation.status) || (relation.status === 'requested' && relation.side === 'mentee');
  return (
    <section aria-labelledby="goals" className="space-y-4 border-t-2 border-ink pt-5">
      <h2 id="goals" className="text-2xl">
        {words('goals.title')}
      </h2>
      {goals ? <Said text={goals} /> : null}
      {proposed.length > 0 ? (
        <div className="space-y-2">
          <h3 className="text-lg">{words('goals.proposed')}</h3>
          <ul className="measure list-disc space-y-1 ps-6">
            {proposed.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {!goals && proposed.length === 0 ? <p className="text-ink-soft">{words('goals.none')}</p> : null}
      {mayWrite ? (
        <ActForm
          {...props}
          act="goals"
          fold={words('goals.write')}
          send={words('goals.save')}
          variant="secondary"
          fields={[{ kind: 'textarea', name: 'goals', label: words('goals.field'), hint: words('goals.hint'), maxLength: 2000, rows: 5, optional: true }]}
          values={{ goals }}
        />
      ) : null}
      {relation.message && relation.status !== 'requested' ? (
        <details>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">{words('goals.request')}</summary>
          <div className="pt-2">
            <Said text={relation.message} />
          </div>
        </details>
      ) : null}
    </section>
  );
}
