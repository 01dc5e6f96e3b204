import { getTranslations } from 'next-intl/server';
import { Alert } from '@mentora/ui';
import { resendAction } from '@/app/(site)/[locale]/(auth)/verifier-adresse/actions';
import { accountFields } from '@/app/forms/accountFields';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageLocale } from '@/app/i18n/pageLocale';
import { signedIn } from '@/app/signedIn';
import { AccountFrame, AccountPart } from '../AccountFrame';
import { accountMetadata } from '../accountMetadata';
import { changeAddressAction, changePasswordAction } from './actions';
import { Devices } from './Devices';

export const generateMetadata = accountMetadata('security', '/compte/securite');

interface SecurityProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Address, password and the devices on which one is signed in. */
export default async function SecurityPage({ params, searchParams }: SecurityProps) {
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, '/compte/securite');
  const { fin } = await searchParams;
  const [t, { email, password, newPassword }] = await Promise.all([getTranslations('account'), accountFields(locale)]);
  const words = { failed: t('failed'), sending: t('saving') };
  const current = { ...password, label: t('security.currentPassword') };
  return (
    <AccountFrame locale={locale} section="security">
      <AccountPart title={t('security.address')}>
        {viewer.emailConfirmed ? (
          <p>
            {t.rich('security.addressConfirmed', { email: () => <Address of={viewer.email} /> })}
          </p>
        ) : (
          <>
            <Alert tone="warning" title={t('security.addressPending', { email: viewer.email })}>
              <p>{t('security.addressPendingText')}</p>
            </Alert>
            <ActionForm
              action={resendAction}
              locale={locale}
              fields={[]}
              variant="secondary"
              words={{ ...words, submit: t('security.resend') }}
            />
          </>
        )}
        <ActionForm
          action={changeAddressAction}
          name="address"
          locale={locale}
          fields={[{ ...email, label: t('security.newAddress') }, current]}
          variant="secondary"
          words={{ ...words, submit: t('security.changeAddress') }}
        />
      </AccountPart>
      <AccountPart title={t('security.password')}>
        <ActionForm
          action={changePasswordAction}
          name="password"
          locale={locale}
          fields={[{ ...current, name: 'current' }, newPassword]}
          hidden={{ name: viewer.name }}
          variant="secondary"
          words={{ ...words, submit: t('security.changePassword') }}
        />
      </AccountPart>
      <Devices locale={locale} viewer={viewer} ended={fin === 'appareil'} />
    </AccountFrame>
  );
}

function Address({ of }: { of: string }) {
  return (
    <strong dir="ltr" className="inline-block max-w-full [overflow-wrap:anywhere]">
      {of}
    </strong>
  );
}
