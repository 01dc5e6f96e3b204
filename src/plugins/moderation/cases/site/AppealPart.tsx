import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';
import { CaseForm } from './CaseForm';
import type { CaseFormAction } from './state';

interface AppealPartProps {
  action: CaseFormAction;
  locale: Locale;
  hidden: Record<string, string>;
  appealable: boolean;
  /** Until when, in words. */
  until: string | null;
}

/** Contests a decision, while there is time. */
export function AppealPart({ action, locale, hidden, appealable, until }: AppealPartProps) {
  const t = translator(locale, 'cases');
  return (
    <section aria-labelledby="appeal" className="space-y-3 border-t border-line pt-6">
      <h2 id="appeal" className="text-2xl">
        {t('site.case.appeal')}
      </h2>
      {appealable ? (
        <>
          <p>{t('site.case.appealText')}</p>
          {until ? <p className="text-ink-soft">{t('site.case.appealUntil', { date: until })}</p> : null}
          <CaseForm
            action={action}
            locale={locale}
            name="appeal"
            hidden={hidden}
            fields={[{ kind: 'textarea', name: 'text', label: t('site.case.appealField') }]}
            words={{ submit: t('site.case.appeal'), sending: t('site.case.sending'), failed: t('site.case.failed') }}
          />
        </>
      ) : (
        <p>{t('site.case.appealOver')}</p>
      )}
    </section>
  );
}
