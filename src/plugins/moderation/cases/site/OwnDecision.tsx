import type { Locale } from '@mentora/platform/i18n';
import { Alert } from '@mentora/ui';
import { translator } from '../../messages';
import type { OwnCase } from '../queries/ownCases';

interface OwnDecisionProps {
  found: Pick<OwnCase, 'decision' | 'appeal'>;
  locale: Locale;
  day: (at: string) => string;
}

const quoted = 'rounded-lg bg-band px-5 py-4 [overflow-wrap:anywhere] whitespace-pre-wrap';

/** What was decided of oneself and why, what one has answered, and what came of that. */
export function OwnDecision({ found: { decision, appeal }, locale, day }: OwnDecisionProps) {
  const t = translator(locale, 'cases');
  if (!decision) return null;
  return (
    <section aria-labelledby="decision" className="space-y-3">
      <h2 id="decision" className="text-2xl">
        {t('site.case.decision')}
      </h2>
      <p className="text-lg">
        <strong>{t(`measures.${decision.measure}`)}</strong>
        {decision.measure === 'suspend' && decision.until ? ` – ${t('site.case.until', { date: day(decision.until) })}` : null}
      </p>
      <p>{t(`reasons.${decision.ground}`)}</p>
      {decision.text ? (
        <>
          <h3 className="font-bold">{t('site.case.why')}</h3>
          <blockquote dir="auto" className={quoted}>
            {decision.text}
          </blockquote>
        </>
      ) : null}
      {appeal ? (
        <>
          <h3 className="font-bold">{t('site.case.appealSent')}</h3>
          <blockquote dir="auto" className={quoted}>
            {appeal.text}
          </blockquote>
          {appeal.outcome ? (
            <Alert tone={appeal.outcome === 'overturned' ? 'success' : 'info'} title={t(`site.case.${appeal.outcome}`)}>
              <span dir="auto">{appeal.answer}</span>
            </Alert>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
