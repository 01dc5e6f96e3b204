import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { Alert, Button, LinkButton } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { getSiteSettings } from '@/app/siteSettings';
import { getViewer } from '@/app/viewer';
import { guardianByLink } from '@/collections/minors/guardian';
import { AuthPage } from '../AuthPage';
import { AskForAgreement } from './AskForAgreement';
import { GivenAgreement } from './GivenAgreement';

interface GuardianProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: GuardianProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('account.guardian');
  // The address holds a link that decides: it goes to no other site.
  return { ...pageMetadata({ locale, path: '/accord-parental', title: t('title'), index: false }), referrer: 'no-referrer' };
}

/** What the mail to a guardian leads to: what is asked, in plain words, and the decision. Buttons decide, never the link. */
export default async function GuardianPage({ params, searchParams }: GuardianProps) {
  const locale = await pageLocale(params);
  const { lien, fait } = await searchParams;
  const [t, format, viewer, { name: site }] = await Promise.all([getTranslations('auth.guardian'), getFormatter(), getViewer(), getSiteSettings(locale)]);
  const link = typeof lien === 'string' ? lien : '';
  const guardian = await guardianByLink(await pageRequest(), link);
  if (!guardian) {
    const refused = fait === 'refus';
    return (
      <AuthPage title={t(refused ? 'refusedTitle' : 'goneTitle')} description={t(refused ? 'refused' : 'gone')}>
        <LinkButton href={localePath(locale, '/')}>{t('home')}</LinkButton>
      </AuthPage>
    );
  }
  const child = guardian.name;
  if (viewer?.id === guardian.person) {
    return (
      <AuthPage title={t('oneselfTitle')} description={t('oneself', { child })}>
        <form method="post" action={localePath(locale, '/deconnexion')}>
          <Button type="submit">{t('signOut')}</Button>
        </form>
      </AuthPage>
    );
  }
  const { agreedAt, decidesAlone } = guardian;
  const description = decidesAlone
    ? t('aloneDescription', { child })
    : agreedAt
      ? t('agreedDescription', { date: format.dateTime(agreedAt, { dateStyle: 'long' }) })
      : t('description', { child, site });
  return (
    <AuthPage title={t('title', { child })} description={description}>
      {fait === 'accord' && agreedAt ? <Alert tone="success">{t('agreedNow', { child })}</Alert> : null}
      {fait === 'retrait' && !agreedAt ? <Alert tone="warning">{t('withdrawn', { child })}</Alert> : null}
      {agreedAt || decidesAlone ? (
        <GivenAgreement locale={locale} link={link} guardian={guardian} />
      ) : (
        <AskForAgreement locale={locale} link={link} guardian={guardian} />
      )}
    </AuthPage>
  );
}
