import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, LinkButton } from '@mentora/ui';
import { translator } from '../../messages';
import type { OwnCase } from '../queries/ownCases';
import { AppealPart } from './AppealPart';
import { CaseForm } from './CaseForm';
import type { CaseFormAction } from './state';

/** The host's server actions: they call the commands, and put errors in the host's words. */
export interface OwnCaseActions {
  mediation: CaseFormAction;
  escalate: CaseFormAction;
  appeal: CaseFormAction;
}

interface OwnCaseActsProps {
  found: OwnCase;
  locale: Locale;
  day: (at: string) => string;
  actions: OwnCaseActions;
}

/** What a party can do: talk with somebody's help, ask that it be looked at now, contest what was decided. */
export function OwnCaseActs({ found, locale, day, actions }: OwnCaseActsProps) {
  const t = translator(locale, 'cases');
  const { id, side, status, asked, conversation, mediationOffered, decision, appeal } = found;
  const isPending = status === 'open' || status === 'taken' || status === 'waiting';
  const words = { sending: t('site.case.sending'), failed: t('site.case.failed') };
  return (
    <div className="space-y-8">
      {conversation ? <LinkButton href={localePath(locale, `/messages/${conversation}`)}>{t('site.case.mediationOpen')}</LinkButton> : null}
      {isPending && !conversation ? (
        <section aria-labelledby="mediation" className="space-y-3 border-t border-line pt-6">
          <h2 id="mediation" className="text-2xl">
            {t('site.case.mediation')}
          </h2>
          {asked.mediation ? (
            <Alert tone="info">{t('site.case.mediationAsked')}</Alert>
          ) : (
            <>
              {mediationOffered ? <Alert tone="info">{t('site.case.mediationOffered')}</Alert> : null}
              <p>{t('site.case.mediationText')}</p>
              {side === 'reporter' ? <p>{t('site.case.mediationKnown')}</p> : null}
              <CaseForm
                action={actions.mediation}
                locale={locale}
                name="mediation"
                hidden={{ case: id }}
                fields={side === 'reporter' ? [{ kind: 'checkbox', name: 'agree', label: t('site.case.agree') }] : []}
                words={{ ...words, submit: t('site.case.mediation') }}
                variant="secondary"
              />
            </>
          )}
        </section>
      ) : null}
      {isPending || status === 'appealed' ? (
        <section aria-labelledby="escalate" className="space-y-3 border-t border-line pt-6">
          <h2 id="escalate" className="text-2xl">
            {t('site.case.escalate')}
          </h2>
          {asked.escalation ? (
            <Alert tone="info">{t('site.case.escalated')}</Alert>
          ) : (
            <>
              <p>{t('site.case.escalateText')}</p>
              <CaseForm action={actions.escalate} locale={locale} name="escalate" hidden={{ case: id }} fields={[]} words={{ ...words, submit: t('site.case.escalate') }} variant="secondary" />
            </>
          )}
        </section>
      ) : null}
      {decision && !appeal ? (
        <AppealPart action={actions.appeal} locale={locale} hidden={{ case: id }} appealable={decision.appealable} until={decision.appealUntil && day(decision.appealUntil)} />
      ) : null}
    </div>
  );
}
