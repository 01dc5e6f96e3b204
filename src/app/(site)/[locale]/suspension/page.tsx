import config from '@payload-config';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { registriesOf } from '@mentora/platform';
import { SuspensionPage, suspensionTitle } from '@mentora/moderation/cases/site';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { appealByLinkAction } from './actions';

interface SuspendedProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ lien?: string | string[] }>;
}

export async function generateMetadata({ params }: SuspendedProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  // The address holds a link that lets somebody act: it goes to no other site.
  return { ...pageMetadata({ locale, path: '/suspension', title: suspensionTitle(locale), index: false }), referrer: 'no-referrer' };
}

/** What the mail to somebody who is kept away leads to. The page is the plugin's: without the plugin there is none. */
export default async function SuspendedPage({ params, searchParams }: SuspendedProps) {
  if (!registriesOf(await config).plugins.includes('moderation')) notFound();
  const locale = await pageLocale(params);
  const { lien } = await searchParams;
  return <SuspensionPage req={await pageRequest()} locale={locale} link={typeof lien === 'string' ? lien : ''} action={appealByLinkAction} />;
}
