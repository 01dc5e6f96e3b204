import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localePath } from '@mentora/platform/i18n';
import { Alert, Link } from '@mentora/ui';
import { accountFields } from '@/app/forms/accountFields';
import { ActionForm } from '@/app/forms/ActionForm';
import type { FormField } from '@/app/forms/FormFieldControl';
import { safeReturn } from '@/app/forms/safeReturn';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { getViewer } from '@/app/viewer';
import { minorSettings } from '@/collections/minors/minorSettings';
import { hasAdministrator } from '@/collections/users/queries/hasAdministrator';
import { AuthPage } from '../AuthPage';
import { registerAction } from './actions';

interface RegisterProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: RegisterProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('auth.register');
  return pageMetadata({ locale, path: '/inscription', title: t('title'), description: t('description') });
}

/** Making an account. What an address that is not confirmed yet allows is said before anything is asked. */
export default async function RegisterPage({ params, searchParams }: RegisterProps) {
  const locale = await pageLocale(params);
  const { retour } = await searchParams;
  const asked = typeof retour === 'string' ? retour : undefined;
  if (await getViewer()) redirect(safeReturn(asked, locale));

  const t = await getTranslations('auth');
  const req = await pageRequest();
  const [isOpen, { askAge, consentAge }] = await Promise.all([hasAdministrator(req), minorSettings(req)]);
  const { name, email, newPassword } = await accountFields(locale);
  const page = (path: string) => (words: ReactNode) => (
    <Link className="link" href={localePath(locale, path)} target="_blank">
      {words}
    </Link>
  );
  const terms = {
    kind: 'checkbox',
    name: 'terms',
    label: t.rich('fields.terms', { terms: page('/conditions'), privacy: page('/confidentialite') }),
  } as const;
  const ageFields: FormField[] = [
    {
      kind: 'birthDate',
      name: 'birthDate',
      label: t('fields.birthDate'),
      hint: t('fields.birthDateHint', { age: consentAge }),
      parts: { day: t('fields.day'), month: t('fields.month'), year: t('fields.year') },
    },
    {
      kind: 'text',
      name: 'guardian',
      label: t('fields.guardian'),
      hint: t('fields.guardianHint'),
      type: 'email',
      autoComplete: 'off',
      inputMode: 'email',
      dir: 'ltr',
      maxLength: 254,
      onlyBelow: consentAge,
    },
  ];
  const suffix = asked ? `?${new URLSearchParams({ retour: asked })}` : '';
  return (
    <AuthPage title={t('register.title')} description={t('register.description')}>
      {isOpen ? (
        <ActionForm
          action={registerAction}
          locale={locale}
          fields={[name, email, newPassword, ...(askAge ? ageFields : []), terms]}
          hidden={asked ? { retour: asked } : undefined}
          words={{ failed: t('failed'), submit: t('register.submit'), sending: t('sending') }}
          detectTimeZone
        >
          <p className="border-s-4 border-sun ps-4 text-sm text-ink-soft">{t('register.unverified')}</p>
        </ActionForm>
      ) : (
        <Alert>{t('register.closed')}</Alert>
      )}
      <p className="border-t border-line pt-5">
        {t('register.already')}{' '}
        <Link className="link inline-flex min-h-11 items-center" href={localePath(locale, '/connexion') + suffix}>
          {t('register.signIn')}
        </Link>
      </p>
    </AuthPage>
  );
}
