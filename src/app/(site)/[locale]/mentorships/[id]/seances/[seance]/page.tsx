import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sessionActIn, SessionPage, sessionTitle } from '@mentora/parrainage/site';
import { ReportLink } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { reportLinkOf } from '@/app/reportLink';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';
import { getViewer } from '@/app/viewer';
import { changeActions } from './changeActions';
import { meetActions } from './meetActions';
import { writeActions } from './writeActions';

interface SessionProps {
  params: Promise<{ locale: string; id: string; seance: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const pathOf = (id: string, seance: string) => `/mentorships/${id}/seances/${seance}`;

export async function generateMetadata({ params }: SessionProps): Promise<Metadata> {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const { id, seance } = await params;
  const viewer = await getViewer();
  const title = viewer && (await sessionTitle(await pageRequest(), { mentorship: id, session: seance, person: viewer.id, locale }));
  return pageMetadata({ locale, path: pathOf(id, seance), title: title ?? '', index: false });
}

/** A session of one's own; somebody else's is as if it were not there. */
export default async function OwnSessionPage({ params, searchParams }: SessionProps) {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const { id, seance } = await params;
  const viewer = await signedIn(locale, pathOf(id, seance));
  if (viewer.awaitsGuardian) notFound();
  const [req, asked, link] = await Promise.all([pageRequest(), searchParams, reportLinkOf(locale, 'session', seance)]);
  return (
    <SessionPage
      {...{ req, locale, id, seance }}
      reader={viewer}
      act={sessionActIn(asked)}
      actions={{ ...meetActions, ...changeActions, ...writeActions }}
      report={link ? <ReportLink {...link} /> : null}
    />
  );
}
