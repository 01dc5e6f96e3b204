import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { Link } from '@mentora/ui';
import { accountFields } from '@/app/forms/accountFields';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { getViewer } from '@/app/viewer';
import { AuthPage } from '../AuthPage';
import { forgottenAction } from './actions';

interface ForgottenProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: ForgottenProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('auth.forgotten');
  return pageMetadata({ locale, path: '/mot-de-passe', title: t('title'), description: t('description') });
}

/** Asking for a link by which a new password is chosen. */
export default async function ForgottenPage({ params }: ForgottenProps) {
  const locale = await pageLocale(params);
  const [t, viewer, { email }] = await Promise.all([getTranslations('auth'), getViewer(), accountFields(locale)]);
  return (
    <AuthPage title={t('forgotten.title')} description={t('forgotten.description')}>
      <ActionForm
        action={forgottenAction}
        locale={locale}
        fields={[email]}
        values={{ email: viewer?.email ?? '' }}
        words={{ failed: t('failed'), submit: t('forgotten.submit'), sending: t('sending') }}
      />
      <p className="border-t border-line pt-5">
        <Link className="link inline-flex min-h-11 items-center" href={localePath(locale, '/connexion')}>
          {t('forgotten.back')}
        </Link>
      </p>
    </AuthPage>
  );
}
