import type { Locale } from '@mentora/platform/i18n';
import type { ContentPart } from '@mentora/platform';
import type { Submission } from '../../contributions';
import { translator } from '../../messages';
import { groupOf } from '../../review/steps';
import type { datesOf } from '../dates';

interface HistoryProps {
  locale: Locale;
  dates: ReturnType<typeof datesOf>;
  history: readonly Submission[];
  labels: readonly ContentPart[];
}

/** What was decided of earlier submissions, and what was asked for. */
export function History({ locale, dates, history, labels }: HistoryProps) {
  const t = translator(locale, 'review');
  const decided = history.filter(({ decision }) => decision !== null);
  if (decided.length === 0) return null;
  const labelOf = (path: string) => (groupOf(path) === 'title' ? t('item.whole') : labels.find((part) => groupOf(part.path) === groupOf(path))?.label) ?? t('history.gone');
  return (
    <section aria-labelledby="review-history">
      <h2 id="review-history">{t('history.title')}</h2>
      <ol className="review-history">
        {decided.map(({ number, decision, decidedAt, reason, remarks }) => (
          <li key={number}>
            <h3>{t('history.entry', { number, decision: t(`decision.${decision!}`), date: decidedAt ? dates.moment(decidedAt) : '—' })}</h3>
            {reason ? <p dir="auto">{reason}</p> : null}
            {remarks.length > 0 ? (
              <ul>
                {remarks.map(({ path, text }) => (
                  <li key={path}>
                    <strong>{labelOf(path)}</strong> <span dir="auto">{text}</span>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
