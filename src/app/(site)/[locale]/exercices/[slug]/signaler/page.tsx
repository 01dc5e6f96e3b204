import config from '@payload-config';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { registriesOf } from '@mentora/platform';
import { ReportPage, reportTitle } from '@mentora/reports/site';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { sendReport } from './sendReport';

interface ReportProps {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<{ etape?: string | string[] }>;
}

/** The page is the plugin's: without the plugin there is none. */
async function requirePlugin(): Promise<void> {
  if (!registriesOf(await config).plugins.includes('reports')) notFound();
}

export async function generateMetadata({ params }: ReportProps): Promise<Metadata> {
  await requirePlugin();
  const locale = await pageLocale(params);
  const { slug } = await params;
  const title = await reportTitle(await pageRequest(), locale, slug);
  return pageMetadata({ locale, path: `/exercices/${slug}/signaler`, title, index: false });
}

/** "Report an error on this step". */
export default async function ReportErrorPage({ params, searchParams }: ReportProps) {
  await requirePlugin();
  const locale = await pageLocale(params);
  const [{ slug }, { etape }, req] = await Promise.all([params, searchParams, pageRequest()]);
  const step = typeof etape === 'string' && etape !== '' ? etape : undefined;
  return <ReportPage req={req} locale={locale} slug={slug} step={step} action={sendReport} />;
}
