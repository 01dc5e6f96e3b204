import { viewSurfaces } from '@mentora/access';
import { registriesOf } from '@mentora/platform';
import { reportList, type MessageReport } from '@mentora/platform/conversations';
import { redirect } from 'next/navigation';
import { ReportedMessages } from './ReportedMessages';
import { panelView } from '../panelView';

/** Reported messages: an administrator opens the extract of each, which is written down. Where cases gather them, they are there. */
export const ReportsView = panelView(viewSurfaces['conversation-reports'], async ({ req, locale, text }) => {
  const { moved } = registriesOf(req.payload.config).panelViews.find(({ key }) => key === 'conversation-reports') ?? {};
  if (moved) redirect(moved);
  const reasons: Record<MessageReport['reason'], string> = {
    hurtful: text('reportedHurtful'),
    unwanted: text('reportedUnwanted'),
    danger: text('reportedDanger'),
    other: text('reportedElse'),
  };
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const reports = await reportList(req);
  return (
    <>
      <h1>{text('conversation-reports')}</h1>
      <p>{text('reportedIntro')}</p>
      <ReportedMessages
        reports={reports.map(({ id, reason, state, at }) => ({ id, reason: reasons[reason], state, at: dates.format(new Date(at)) }))}
      />
    </>
  );
});
