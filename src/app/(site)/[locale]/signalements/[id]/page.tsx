import config from '@payload-config';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { registriesOf } from '@mentora/platform';
import { OwnCasePage, ownCaseTitle } from '@mentora/moderation/cases/site';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { appealAction, escalateAction, mediationAction } from './actions';

interface OwnCaseProps {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: OwnCaseProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { id } = await params;
  return pageMetadata({ locale, path: `/signalements/${id}`, title: ownCaseTitle(locale), index: false });
}

const actions = { mediation: mediationAction, escalate: escalateAction, appeal: appealAction };

/** A case of one's own; somebody else's is as if it were not there. The page is the plugin's. */
export default async function MyCasePage({ params }: OwnCaseProps) {
  if (!registriesOf(await config).plugins.includes('moderation')) notFound();
  const locale = await pageLocale(params);
  const { id } = await params;
  const person = await signedIn(locale, `/signalements/${id}`);
  return <OwnCasePage req={await pageRequest()} locale={locale} person={person} id={id} actions={actions} />;
}
