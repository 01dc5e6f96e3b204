import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { Alert, Link } from '@mentora/ui';
import { accountFields } from '@/app/forms/accountFields';
import { ActionForm } from '@/app/forms/ActionForm';
import { safeReturn } from '@/app/forms/safeReturn';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { getViewer } from '@/app/viewer';
import { hasAdministrator } from '@/collections/users/queries/hasAdministrator';
import { AuthPage } from '../AuthPage';
import { signInAction } from './actions';

interface SignInProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('auth.signIn');
  return pageMetadata({ locale, path: '/connexion', title: t('title'), description: t('description') });
}

/** Signing in. Whoever is signed in already is led on. */
export default async function SignInPage({ params, searchParams }: SignInProps) {
  const locale = await pageLocale(params);
  const { retour, fin } = await searchParams;
  const asked = typeof retour === 'string' ? retour : undefined;
  if (await getViewer()) redirect(safeReturn(asked, locale));

  const t = await getTranslations('auth');
  const { email, password } = await accountFields(locale);
  const isFirst = !(await hasAdministrator(await pageRequest()));
  const suffix = asked ? `?${new URLSearchParams({ retour: asked })}` : '';
  return (
    <AuthPage title={t('signIn.title')} description={t('signIn.description')}>
      {fin === 'deconnexion' ? <Alert tone="success">{t('signIn.signedOut')}</Alert> : null}
      {fin === 'suppression' ? <Alert tone="success">{t('signIn.deleted')}</Alert> : null}
      {asked && !fin ? <Alert>{t('signIn.continue')}</Alert> : null}
      {isFirst ? (
        <Alert title={t('signIn.first')}>
          <Link className="link" href={localePath(locale, '/premier-administrateur')}>
            {t('signIn.firstLink')}
          </Link>
        </Alert>
      ) : null}
      <ActionForm
        action={signInAction}
        locale={locale}
        fields={[email, password]}
        hidden={asked ? { retour: asked } : undefined}
        words={{ failed: t('failed'), submit: t('signIn.submit'), sending: t('sending') }}
      />
      <ul className="space-y-1 border-t border-line pt-5">
        <li>
          <Link className="link inline-flex min-h-11 items-center" href={localePath(locale, '/mot-de-passe')}>
            {t('signIn.forgotten')}
          </Link>
        </li>
        <li>
          {t('signIn.newHere')}{' '}
          <Link className="link inline-flex min-h-11 items-center" href={localePath(locale, '/inscription') + suffix}>
            {t('signIn.register')}
          </Link>
        </li>
      </ul>
    </AuthPage>
  );
}
