import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { Alert, LinkButton } from '@mentora/ui';
import { accountFields } from '@/app/forms/accountFields';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { hasAdministrator } from '@/collections/users/queries/hasAdministrator';
import { AuthPage } from '../AuthPage';
import { firstAdministratorAction } from './actions';

interface FirstProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: FirstProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('auth.first');
  const facts = { locale, path: '/premier-administrateur', title: t('title'), description: t('description') };
  return pageMetadata({ ...facts, index: false });
}

/** The first account of a new site, for whoever has the code that the console printed. */
export default async function FirstAdministratorPage({ params }: FirstProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations('auth');
  const exists = await hasAdministrator(await pageRequest());
  const { name, email, newPassword } = await accountFields(locale);
  const code = {
    kind: 'text',
    name: 'code',
    label: t('fields.code'),
    autoComplete: 'one-time-code',
    dir: 'ltr',
    maxLength: 40,
  } as const;
  return (
    <AuthPage title={t('first.title')} description={t('first.description')}>
      {exists ? (
        <>
          <Alert>{t('first.exists')}</Alert>
          <LinkButton href={localePath(locale, '/connexion')}>{t('first.signIn')}</LinkButton>
        </>
      ) : (
        <ActionForm
          action={firstAdministratorAction}
          locale={locale}
          fields={[code, name, email, newPassword]}
          words={{ failed: t('failed'), submit: t('first.submit'), sending: t('sending') }}
          detectTimeZone
        />
      )}
    </AuthPage>
  );
}
