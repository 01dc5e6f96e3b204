import config from '@payload-config';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { registriesOf } from '@mentora/platform';
import { ReportPage, reportTitle } from '@mentora/moderation/cases/site';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { readSegment } from '@/app/readSegment';
import { signedIn } from '@/app/signedIn';
import { reportAction } from './actions';

interface ReportProps {
  params: Promise<{ locale: string; sujet: string; id: string }>;
}

export async function generateMetadata({ params }: ReportProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { sujet, id } = await params;
  return pageMetadata({ locale, path: `/signaler/${sujet}/${id}`, title: reportTitle(locale), index: false });
}

/** Reports an exercise, an image, a person … The page is the plugin's: without the plugin there is none. */
export default async function ReportSomethingPage({ params }: ReportProps) {
  if (!registriesOf(await config).plugins.includes('moderation')) notFound();
  const locale = await pageLocale(params);
  const { sujet, id } = await params;
  await signedIn(locale, `/signaler/${sujet}/${id}`);
  return <ReportPage req={await pageRequest()} locale={locale} subject={readSegment(sujet)} id={readSegment(id)} action={reportAction} />;
}
