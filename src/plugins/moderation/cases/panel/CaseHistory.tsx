import type { Locale } from '@mentora/platform';
import { casesTexts, translator } from '../../messages';
import type { CaseDetail } from '../queries/caseDetail';

interface CaseHistoryProps {
  history: CaseDetail['history'];
  locale: Locale;
  day: (at: string) => string;
}

type Action = keyof (typeof casesTexts)['fr']['panel']['actions'];

/** Everything that was done in a case, in its order. */
export function CaseHistory({ history, locale, day }: CaseHistoryProps) {
  const t = translator(locale, 'cases');
  const word = (action: string) => (action in casesTexts.fr.panel.actions ? t(`panel.actions.${action as Action}`) : action);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('panel.history')}</h2>
      <ol className="mentora-history">
        {history.map(({ action, name, at }, index) => (
          <li key={index}>
            {day(at)} – {word(action)} – <bdi>{name ?? t('panel.system')}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}
