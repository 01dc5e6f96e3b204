import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MentorPage, mentorName } from '@mentora/parrainage/site';
import { ReportLink } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { reportLinkOf } from '@/app/reportLink';
import { requirePlugin } from '@/app/requirePlugin';
import { getViewer } from '@/app/viewer';
import { askAction } from './actions';

interface MentorProps {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Pick<MentorProps, 'params'>): Promise<Metadata> {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const { id } = await params;
  const name = await mentorName(await pageRequest(), locale, (await getViewer())?.id ?? null, id);
  if (!name) notFound();
  // People are not for search engines.
  return pageMetadata({ locale, path: `/parrains/${id}`, title: name, index: false });
}

/** A mentor, and the form that asks. */
export default async function OneMentorPage({ params, searchParams }: MentorProps) {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await getViewer();
  const link = viewer && viewer.id !== id ? await reportLinkOf(locale, 'mentor-profile', id) : null;
  return <MentorPage req={await pageRequest()} locale={locale} reader={viewer} id={id} action={askAction} again={(await searchParams).reprendre} report={link ? <ReportLink {...link} /> : null} />;
}
