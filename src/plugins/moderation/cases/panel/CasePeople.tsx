import type { Locale } from '@mentora/platform';
import { translator } from '../../messages';
import type { CaseParty } from '../queries/caseDetail';

interface CasePeopleProps {
  parties: CaseParty[];
  locale: Locale;
  day: (at: string) => string;
}

/** Who has reported and who was, and what was decided of each before. */
export function CasePeople({ parties, locale, day }: CasePeopleProps) {
  const t = translator(locale, 'cases');
  if (parties.length === 0) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('panel.people')}</h2>
      <ul className="mentora-letters">
        {parties.map(({ person, name, side, informed, wantsMediation, measures }) => (
          <li key={person}>
            <p>
              <a href={`/admin/collections/users/${person}`}>
                <bdi>{name}</bdi>
              </a>{' '}
              – {t(side === 'reporter' ? 'panel.sideReporter' : side === 'reported' ? 'panel.sideReported' : 'panel.sideParty')}
              {informed && side === 'reported' ? <span className="mentora-mark">{t('panel.informed')}</span> : null}
              {wantsMediation ? <span className="mentora-mark">{t('panel.wantsMediation')}</span> : null}
            </p>
            {side === 'reported' ? (
              <p>
                {measures.length === 0
                  ? t('panel.noRecord')
                  : `${t('panel.record')} – ${measures.map(({ measure, at }) => `${t(`measures.${measure}`)} (${day(at)})`).join(', ')}`}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
