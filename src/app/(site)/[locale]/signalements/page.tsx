import config from '@payload-config';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { registriesOf } from '@mentora/platform';
import { OwnCasesPage, ownCasesWords } from '@mentora/moderation/cases/site';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';

interface OwnCasesProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: OwnCasesProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: '/signalements', ...ownCasesWords(locale), index: false });
}

/** What one has reported, and what concerns oneself. The page is the plugin's: without the plugin there is none. */
export default async function MyCasesPage({ params }: OwnCasesProps) {
  if (!registriesOf(await config).plugins.includes('moderation')) notFound();
  const locale = await pageLocale(params);
  const person = await signedIn(locale, '/signalements');
  return <OwnCasesPage req={await pageRequest()} locale={locale} person={person} />;
}
