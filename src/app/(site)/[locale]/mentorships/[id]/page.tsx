import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { actIn, RelationPage, relationTitle } from '@mentora/parrainage/site';
import { ReportLink } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { reportLinkOf } from '@/app/reportLink';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';
import { getViewer } from '@/app/viewer';
import * as acts from './actions';
import { OwnConversation } from './OwnConversation';

interface RelationProps {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const pathOf = (id: string) => `/mentorships/${id}`;

export async function generateMetadata({ params }: RelationProps): Promise<Metadata> {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await getViewer();
  const title = viewer && (await relationTitle(await pageRequest(), locale, viewer.id, id));
  return pageMetadata({ locale, path: pathOf(id), title: title ?? '', index: false });
}

/** A relation of one's own; somebody else's is as if it were not there. */
export default async function OwnMentorshipPage({ params, searchParams }: RelationProps) {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await signedIn(locale, pathOf(id));
  if (viewer.awaitsGuardian) notFound();
  const [req, asked, link] = await Promise.all([pageRequest(), searchParams, reportLinkOf(locale, 'mentorship', id)]);
  const actions = {
    accept: acts.acceptAction,
    decline: acts.declineAction,
    propose: acts.proposeAction,
    answer: acts.answerAction,
    withdraw: acts.withdrawAction,
    pause: acts.pauseAction,
    resume: acts.resumeAction,
    extend: acts.extendAction,
    end: acts.endAction,
    say: acts.sayAction,
    goals: acts.goalsAction,
    handover: acts.handoverAction,
  };
  return (
    <RelationPage
      {...{ req, locale, id, actions }}
      reader={viewer}
      act={actIn(asked)}
      conversation={async (conversation, closed) => <OwnConversation {...{ locale, viewer, id: conversation, closed, asked }} path={pathOf(id)} />}
      report={link ? <ReportLink {...link} /> : null}
    />
  );
}
