import { settings } from '@mentora/platform/settings';
import { translator } from '../../../messages';
import { summaryDraft } from '../../../sessions/queries/summaryDraft';
import { Markdown } from '../parts/Markdown';
import { momentText } from '../parts/Moment';
import { SessionForm } from './SessionForm';
import type { SessionGround } from './ground';

/**
 * The summary that is shared; before that, the draft from the notes and what is to be done, to be edited first. The model,
 * where there is one, is asked by its button alone: opening the page sends nobody's notes anywhere.
 */
export async function Summary(props: SessionGround) {
  const { req, locale, session, zones, name } = props;
  const words = translator(locale, 'session');
  const { summary } = session;
  if (!summary && session.closed) return null;
  const draft = await summaryDraft(req, session.id, locale);
  const draftable = settings().model && (session.notes.shared.trim() || session.actions.length > 0);
  const fields = (text: string) => ({
    fields: [{ kind: 'textarea' as const, name: 'summary', label: words('summary'), hint: words('summaryHint', { name }), maxLength: 20_000, rows: 10 }],
    values: { summary: text, ...(draftable && { draft: summary ? '' : draft }) },
    other: draftable ? { act: 'draft', send: words('byModel.draft'), sending: words('byModel.drafting'), hint: words('byModel.hint') } : undefined,
  });
  return (
    <section aria-labelledby="summary" className="space-y-4 border-t-2 border-ink pt-5">
      <h2 id="summary" className="text-2xl">
        {words('summary')}
      </h2>
      {summary ? (
        <>
          <Markdown text={summary.text} />
          {summary.sharedAt ? <p className="text-sm text-ink-soft">{words('sharedAt', { when: momentText({ at: summary.sharedAt, zone: zones.own, locale, as: 'short' }) })}</p> : null}
          {session.closed ? null : <SessionForm {...props} {...fields(summary.text)} act="summary" fold={words('changeSummary')} send={words('share')} variant="secondary" />}
        </>
      ) : (
        <SessionForm {...props} {...fields(draft)} act="summary" send={words('share')}>
          <p>{words(draft ? 'summaryDraft' : 'summaryEmpty')}</p>
        </SessionForm>
      )}
    </section>
  );
}
