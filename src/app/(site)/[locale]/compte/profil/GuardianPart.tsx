import { getFormatter, getTranslations } from 'next-intl/server';
import type { Locale } from '@mentora/platform/i18n';
import { Alert } from '@mentora/ui';
import { ActionForm } from '@/app/forms/ActionForm';
import type { Age } from '@/collections/minors/queries/ageOf';
import { AccountFold, AccountPart } from '../AccountFrame';
import { askGuardianAction } from './actions';

interface GuardianPartProps {
  locale: Locale;
  guardian: NonNullable<Age['guardian']>;
}

/** That a guardian is waited for, what may be done meanwhile, and how to reach him or her. */
export async function GuardianPart({ locale, guardian: { address, until } }: GuardianPartProps) {
  const [t, format, account] = await Promise.all([getTranslations('account.guardian'), getFormatter(), getTranslations('account')]);
  const words = { failed: account('failed'), sending: account('saving') };
  return (
    <AccountPart title={t('title')}>
      <Alert tone="warning" title={t('waiting')}>
        <p>
          {t.rich('sent', {
            date: format.dateTime(until, { dateStyle: 'long' }),
            address: () => (
              <strong dir="ltr" className="inline-block max-w-full [overflow-wrap:anywhere]">
                {address}
              </strong>
            ),
          })}
        </p>
        <p>{t('meanwhile')}</p>
      </Alert>
      <ActionForm action={askGuardianAction} locale={locale} name="again" fields={[]} words={{ ...words, submit: t('again') }} variant="secondary" />
      <AccountFold summary={t('other')}>
        <ActionForm
          action={askGuardianAction}
          locale={locale}
          name="guardian"
          fields={[
            { kind: 'text', name: 'address', label: t('address'), hint: t('addressHint'), type: 'email', autoComplete: 'off', inputMode: 'email', dir: 'ltr', maxLength: 254 },
          ]}
          words={{ ...words, submit: t('change') }}
          variant="secondary"
        />
      </AccountFold>
    </AccountPart>
  );
}
