import { directionOf, type Locale } from '@mentora/platform/i18n';
import { translator } from '../messages';
import type { Month } from '../stats/queries/contributorFigures';

interface MonthChartProps {
  locale: Locale;
  months: readonly Month[];
}

/** The drawing, in its own units: one column a month, numbers above the bars, letters below. */
const column = 30;
const bar = 10;
const [top, floor, height] = [18, 150, 172];

/** A hollow bar for what was sent, a full one for what was approved: told apart without colours. */
const looks = {
  submitted: 'fill-sheet stroke-ink',
  approved: 'fill-accent stroke-accent',
} as const;
type Drawn = keyof typeof looks;

const drawn = Object.keys(looks) as Drawn[];
/** What the table says: it fits a phone. */
const told = ['submitted', 'approved', 'completed', 'image-used'] as const;

/** What was sent and approved in each of the last months: as a drawing, and as a table with all that is known. */
export function MonthChart({ locale, months }: MonthChartProps) {
  const words = translator(locale, 'pages');
  const sum = (kind: (typeof told)[number]) => months.reduce((total, { counts }) => total + counts[kind], 0);
  return (
    <section aria-labelledby="months" className="space-y-5 border-t-2 border-ink pt-6">
      <h2 id="months" className="text-2xl">
        {words('chart.title')}
      </h2>
      <figure className="max-w-150 space-y-3">
        <Drawing locale={locale} months={months} label={words('chart.label', { sent: sum('submitted'), approved: sum('approved') })} />
        <figcaption className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
          {drawn.map((kind) => (
            <span key={kind} className="flex items-center gap-2">
              <svg aria-hidden="true" width="14" height="22" viewBox="0 0 14 22">
                <rect x="2" y="2" width={bar} height="18" rx="2" strokeWidth="2" className={looks[kind]} />
              </svg>
              {words(`chart.${kind}`)}
            </span>
          ))}
        </figcaption>
      </figure>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold underline decoration-2 underline-offset-4">{words('chart.asTable')}</summary>
        <div className="mt-3">
          <table className="w-full max-w-150 text-sm">
            <caption className="sr-only">{words('chart.title')}</caption>
            <thead>
              <tr className="border-b-2 border-ink">
                <th scope="col" className="py-2 pe-1 text-start align-bottom">
                  {words('chart.month')}
                </th>
                {told.map((kind) => (
                  <th key={kind} scope="col" className="py-2 ps-1.5 text-end align-bottom text-xs leading-snug">
                    {words(`chart.${kind}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.toReversed().map(({ month, counts }) => (
                <tr key={month} className="border-b border-line">
                  <th scope="row" className="py-2 pe-1 text-start font-normal">
                    {monthName(locale, month, 'short')}
                  </th>
                  {told.map((kind) => (
                    <td key={kind} className="py-2 ps-2 text-end">
                      {words('number', { count: counts[kind] })}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function Drawing({ locale, months, label }: MonthChartProps & { label: string }) {
  const words = translator(locale, 'pages');
  const most = Math.max(1, ...months.flatMap(({ counts }) => drawn.map((kind) => counts[kind])));
  const turned = directionOf(locale) === 'rtl';
  const width = months.length * column;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" fontSize="11">
      <line x1="0" x2={width} y1={floor} y2={floor} className="stroke-line-strong" strokeWidth="1.5" />
      {months.map(({ month, counts }, index) => {
        // Time runs in the direction of reading.
        const start = (turned ? months.length - 1 - index : index) * column;
        return (
          <g key={month}>
            {drawn.map((kind, place) => {
              const count = counts[kind];
              const tall = ((floor - top) * count) / most;
              const x = start + 4 + (turned ? 1 - place : place) * (bar + 2);
              return count > 0 ? (
                <g key={kind}>
                  <rect x={x} y={floor - tall} width={bar} height={tall} rx="2" strokeWidth="1.5" className={looks[kind]} />
                  <text x={x + bar / 2} y={floor - tall - 4} textAnchor="middle" className="fill-ink">
                    {words('number', { count })}
                  </text>
                </g>
              ) : null;
            })}
            <text x={start + column / 2} y={floor + 16} textAnchor="middle" className="fill-ink-soft">
              {monthName(locale, month, 'narrow')}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A month by its name, with its year where there is room. */
function monthName(locale: Locale, month: string, style: 'short' | 'narrow'): string {
  const options = { month: style, timeZone: 'UTC', ...(style === 'short' && { year: 'numeric' as const }) };
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${month}-15T12:00:00Z`));
}
