import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { Alert, LinkButton } from '@mentora/ui';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { getViewer } from '@/app/viewer';
import { AuthPage } from '../AuthPage';
import { confirmAddressAction, resendAction } from './actions';

interface VerifyProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: VerifyProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('auth.verify');
  const facts = { locale, path: '/verifier-adresse', title: t('title'), description: t('description') };
  return { ...pageMetadata({ ...facts, index: false }), referrer: 'no-referrer' };
}

/** Confirming an address. A button does it: programs that look at the links of mails press none. */
export default async function VerifyPage({ params, searchParams }: VerifyProps) {
  const locale = await pageLocale(params);
  const { code, confirmee } = await searchParams;
  const [t, viewer] = await Promise.all([getTranslations('auth'), getViewer()]);
  const words = { failed: t('failed'), sending: t('sending') };

  // Only the person's own address is repeated: any other in the page's address was written by somebody else.
  if (typeof confirmee === 'string' && (!viewer || viewer.email === confirmee)) {
    return (
      <AuthPage title={t('verify.doneTitle')} description={viewer ? t('verify.done', { email: viewer.email }) : ''}>
        <LinkButton href={localePath(locale, viewer ? '/espace' : '/connexion')}>{t('verify.continue')}</LinkButton>
      </AuthPage>
    );
  }
  return (
    <AuthPage title={t('verify.title')} description={t('verify.description')}>
      {typeof code === 'string' ? (
        <ActionForm
          action={confirmAddressAction}
          locale={locale}
          fields={[]}
          hidden={{ code }}
          words={{ ...words, submit: t('verify.submit') }}
        />
      ) : (
        <Alert>{t('verify.noCode')}</Alert>
      )}
      {viewer && !viewer.emailConfirmed ? (
        <ActionForm
          action={resendAction}
          locale={locale}
          fields={[]}
          variant="quiet"
          words={{ ...words, submit: t('verify.resend') }}
        />
      ) : null}
    </AuthPage>
  );
}
