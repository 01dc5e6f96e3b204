import { Thread, ThreadList } from '@mentora/ui';
import { translator } from '../../messages';
import { Avatar } from '../parts/Avatar';
import type { RelationGround } from './ground';

/** Knots where no template has named any: a quarter of the time between each. */
const unnamed = 5;

/** How far the thread is tied: by the template's checkpoints, else by quarters of the time. */
function knotsOf({ plan, progress }: RelationGround['relation']): { value: number; max: number } {
  const checkpoints = plan?.checkpoints ?? [];
  if (checkpoints.length > 0) return { value: checkpoints.filter(({ reached }) => reached).length, max: checkpoints.length };
  const percent = progress?.percent ?? 0;
  return { value: percent >= 100 ? unnamed : Math.floor((percent / 100) * (unnamed - 1)), max: unnamed };
}

/** The thread between the two people: how far they have come, with their faces at its ends. */
export function CourseThread({ locale, relation, name, pictures }: RelationGround & { pictures: ReadonlyMap<string, string> }) {
  const words = translator(locale, 'site');
  const { value, max } = knotsOf(relation);
  const percent = relation.progress?.percent ?? 0;
  const next = relation.plan?.next;
  const phase = relation.endedAt !== null || next === null || next === undefined ? null : relation.plan?.checkpoints[next]?.text;
  const ends = relation.side === 'mentor' ? [relation.mentor, relation.mentee] : [relation.mentee, relation.mentor];
  const [own, other] = ends;
  return (
    <div className="space-y-1 pt-2">
      <div className="flex items-center gap-3">
        <Avatar name={own?.name ?? '·'} picture={own ? pictures.get(own.id) : undefined} />
        <Thread
          value={value}
          max={max}
          label={words('course.label')}
          valueText={[words('course.percent', { percent }), words('course.knots', { value: Math.min(value, max), max })].join(', ')}
          className="min-w-0 flex-1"
        />
        <Avatar name={name} picture={other ? pictures.get(other.id) : undefined} />
      </div>
      <p className="flex flex-wrap justify-between gap-x-6 text-sm">
        <span className="font-bold">{words('course.percent', { percent })}</span>
        {phase ? <span className="text-ink-soft">{words('course.next', { phase })}</span> : null}
      </p>
    </div>
  );
}

/** The checkpoints of the template, along the thread. */
export function Course({ locale, relation }: RelationGround) {
  const words = translator(locale, 'site');
  const { plan } = relation;
  if (!plan || plan.checkpoints.length === 0) return null;
  const begun = relation.startedAt !== null;
  const steps = plan.checkpoints.map(({ text, share, reached }, index) => {
    const state = reached && begun ? ('done' as const) : begun && index === plan.next ? ('current' as const) : ('ahead' as const);
    return { key: `${share} ${text}`, label: text, detail: words('course.share', { share }), state, stateLabel: words(`course.${state}`) };
  });
  return (
    <section className="space-y-4">
      <h2 className="text-xl">{words('course.title')}</h2>
      <p className="text-sm text-ink-soft">{words(`rhythms.${plan.rhythm}`)}</p>
      <ThreadList steps={steps} />
    </section>
  );
}
