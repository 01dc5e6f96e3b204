import { getFormatter, getTranslations } from 'next-intl/server';
import { wordings, type Purpose } from '@mentora/platform/consents';
import type { Locale } from '@mentora/platform/i18n';
import { ActionForm } from '@/app/forms/ActionForm';
import { chooseConsentAction } from './actions';

interface ConsentFormProps {
  locale: Locale;
  purpose: Purpose;
  /** Since when the person agrees; null: not. */
  since: Date | null;
}

/** The very words that are agreed to, whether they are, and the button that changes it. */
export async function ConsentForm({ locale, purpose, since }: ConsentFormProps) {
  const [t, format, account] = await Promise.all([
    getTranslations('account.notifications.consent'),
    getFormatter(),
    getTranslations('account'),
  ]);
  const { version, [locale]: wording } = wordings[purpose];
  return (
    <div className="space-y-4">
      <p>{wording}</p>
      <p className="text-ink-soft">{since ? t('since', { date: format.dateTime(since, { dateStyle: 'long' }) }) : t('none')}</p>
      <ActionForm
        action={chooseConsentAction}
        locale={locale}
        name={purpose}
        hidden={{ purpose, version, given: since ? 'no' : 'yes' }}
        fields={[]}
        words={{ failed: account('failed'), submit: since ? t('withdraw') : t('give'), sending: account('saving') }}
        variant="secondary"
      />
    </div>
  );
}
