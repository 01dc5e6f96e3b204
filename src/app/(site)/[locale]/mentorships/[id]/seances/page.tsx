import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sessionPageTitle, SessionsPage } from '@mentora/parrainage/site';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';

interface ListProps {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const pathOf = (id: string) => `/mentorships/${id}/seances`;

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const { id } = await params;
  return pageMetadata({ locale, path: pathOf(id), title: sessionPageTitle(locale, 'list'), index: false });
}

/** All sessions of a relation of one's own. */
export default async function OwnSessionsPage({ params, searchParams }: ListProps) {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await signedIn(locale, pathOf(id));
  if (viewer.awaitsGuardian) notFound();
  const [req, given] = await Promise.all([pageRequest(), searchParams]);
  return <SessionsPage {...{ req, locale, id, given }} reader={viewer} />;
}
