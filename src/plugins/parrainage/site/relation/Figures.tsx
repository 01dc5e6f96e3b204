import { sessionFigures } from '../../sessions/queries/sessionFigures';
import { translator } from '../../messages';
import type { RelationGround } from './ground';

/** What the two have done together, in figures. */
export async function Figures({ req, locale, reader, relation }: RelationGround) {
  const words = translator(locale, 'site');
  const { completed, minutes } = await sessionFigures(req, { mentorship: relation.id, person: reader.id });
  const checkpoints = relation.plan?.checkpoints ?? [];
  const figures = [
    { label: words('figures.sessions', { count: completed }), value: new Intl.NumberFormat(locale).format(completed) },
    { label: words('figures.together'), value: words('figures.hours', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') }) },
    ...(checkpoints.length > 0
      ? [{ label: words('figures.steps'), value: `${checkpoints.filter(({ reached }) => reached).length} / ${checkpoints.length}` }]
      : [{ label: words('figures.months', { count: relation.durationMonths }), value: new Intl.NumberFormat(locale).format(relation.durationMonths) }]),
  ];
  return (
    <section aria-label={words('figures.title')}>
      <dl className="grid grid-cols-3 gap-4 border-y border-line py-5">
        {figures.map(({ label, value }) => (
          <div key={label} className="flex flex-col-reverse justify-end">
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="font-display text-2xl">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
