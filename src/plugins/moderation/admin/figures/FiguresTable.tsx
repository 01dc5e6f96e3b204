import { Sideways } from '@mentora/ui/panel';
import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';
import type { Decisions } from '../../stats/queries/moderationFigures';
import { span } from '../dates';

interface FiguresTableProps {
  locale: Locale;
  title: string;
  /** What the rows are: types, reviewers. */
  of: string;
  rows: readonly (Decisions & { name: string; waiting?: number })[];
}

/** Figures side by side, each with a bar: the chart is in the table, so that nobody needs both. */
export function FiguresTable({ locale, title, of, rows }: FiguresTableProps) {
  const t = translator(locale, 'review');
  const number = new Intl.NumberFormat(locale);
  const hasWaiting = rows.some(({ waiting }) => waiting !== undefined);
  const most = Math.max(1, ...rows.map(({ decided }) => decided));
  const longest = Math.max(1, ...rows.map(({ medianSeconds }) => medianSeconds ?? 0));
  if (rows.length === 0) return <p role="status">{t('figures.none', { title })}</p>;
  const columns = [of, ...(hasWaiting ? [t('figures.waiting')] : []), t('figures.decided'), t('figures.approved'), t('figures.changes'), t('figures.rejected'), t('figures.median')];
  return (
    <Sideways label={title}>
      <table className="mentora-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, waiting, decided, approved, rejected, changesRequested, medianSeconds }, index) => (
            <tr key={index}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {hasWaiting ? <td>{number.format(waiting ?? 0)}</td> : null}
              <td>
                {number.format(decided)} <Bar share={decided / most} />
              </td>
              <td>{number.format(approved)}</td>
              <td>{number.format(changesRequested)}</td>
              <td>{number.format(rejected)}</td>
              <td>
                {medianSeconds === null ? '—' : span(medianSeconds, locale)} <Bar share={(medianSeconds ?? 0) / longest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

/** How much it is of the most there is; the figure stands beside it. */
function Bar({ share }: { share: number }) {
  return (
    <svg className="review-chart" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8" fill="currentColor" opacity="0.15" />
      <rect width={100 * share} height="8" fill="currentColor" />
    </svg>
  );
}
