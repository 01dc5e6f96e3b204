import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { Alert, LinkButton } from '@mentora/ui';
import { accountFields } from '@/app/forms/accountFields';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { peekAtCode } from '@/collections/codes/codes';
import { AuthPage } from '../../AuthPage';
import { choosePasswordAction } from '../actions';

interface ChooseProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ChooseProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('auth.choose');
  const facts = { locale, path: '/mot-de-passe/nouveau', title: t('title'), description: t('description') };
  // The address holds a code: it goes to no other site.
  return { ...pageMetadata({ ...facts, index: false }), referrer: 'no-referrer' };
}

/** Choosing a new password, by the link in a mail. */
export default async function ChoosePasswordPage({ params, searchParams }: ChooseProps) {
  const locale = await pageLocale(params);
  const { code } = await searchParams;
  const t = await getTranslations('auth');
  const isGood = typeof code === 'string' && (await peekAtCode(await pageRequest(), code, ['password']));
  const { newPassword } = await accountFields(locale);
  return (
    <AuthPage title={t('choose.title')} description={t('choose.description')}>
      {isGood ? (
        <ActionForm
          action={choosePasswordAction}
          locale={locale}
          fields={[newPassword]}
          hidden={{ code, email: isGood.address, name: isGood.name }}
          words={{ failed: t('failed'), submit: t('choose.submit'), sending: t('sending') }}
        />
      ) : (
        <>
          <Alert tone="warning">{t('choose.noCode')}</Alert>
          <LinkButton href={localePath(locale, '/mot-de-passe')}>{t('choose.again')}</LinkButton>
        </>
      )}
    </AuthPage>
  );
}
