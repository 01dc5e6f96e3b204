import type { Locale } from '@mentora/platform';
import { translator } from '../../messages';
import type { CaseDetail } from '../queries/caseDetail';
import { caseMeasures, caseReasons } from '../status';
import { AppealForm } from './AppealForm';
import { CaseActs } from './CaseActs';
import { CaseHistory } from './CaseHistory';
import { CasePeople } from './CasePeople';
import { CaseReports } from './CaseReports';
import { DecideForm } from './DecideForm';

interface CasePageProps {
  found: CaseDetail;
  /** Who looks at it. */
  handler: string;
  locale: Locale;
  /** The time zone of who looks at it. */
  zone: string;
}

/** A case as it is handled: what was reported, by and about whom, what was done, and what can be. */
export function CasePage({ found, handler, locale, zone }: CasePageProps) {
  const t = translator(locale, 'cases');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const day = (at: string) => dates.format(new Date(at));
  const isPending = ['open', 'taken', 'waiting'].includes(found.status);
  const { decision, appeal } = found;
  const failed = t('panel.failed');
  return (
    <>
      <p>
        <a href="/admin/moderation/cases">{t('panel.back')}</a>
      </p>
      <h1>
        {found.label}
        {found.title ? (
          <>
            {' – '}
            <bdi>{found.title}</bdi>
          </>
        ) : null}
      </h1>
      <p role="status">
        <strong>{t(`statuses.${found.status}`)}</strong>
        {found.hidden ? <span className="mentora-mark">{t('panel.hidden')}</span> : null}
        {found.escalated ? <span className="mentora-mark mentora-mark--strong">{t('panel.escalated')}</span> : null}
      </p>
      <dl className="mentora-facts">
        <dt>{t('panel.age')}</dt>
        <dd>{day(found.at)}</dd>
        <dt>{t('panel.owner')}</dt>
        <dd>{found.assignee ? <bdi>{found.assigneeName}</bdi> : t('panel.nobody')}</dd>
        <dt>{t('panel.deadline')}</dt>
        <dd>
          {found.dueAt ? day(found.dueAt) : '—'}
          {found.overdue ? <span className="mentora-mark mentora-mark--strong">{t('panel.overdue')}</span> : null}
        </dd>
      </dl>
      {found.href ? (
        <p>
          <a href={found.href}>{t('panel.see')}</a>
        </p>
      ) : null}
      {isPending ? <CaseActs found={found} handler={handler} locale={locale} /> : null}
      {found.origin === 'mediation' ? <p>{t('panel.mediationText')}</p> : <CaseReports found={found} locale={locale} day={day} />}
      <CasePeople parties={found.parties} locale={locale} day={day} />
      {isPending ? (
        <section aria-labelledby="decide">
          <h2 id="decide">{t('panel.decide')}</h2>
          <DecideForm
            id={found.id}
            measures={caseMeasures.filter((measure) => (measure !== 'hide' || found.hideable) && (found.origin !== 'mediation' || measure === 'settle' || measure === 'dismiss')).map((value) => ({ value, label: t(`measures.${value}`) }))}
            grounds={caseReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
            people={found.parties.filter(({ side }) => side === 'reported').map(({ person, name }) => ({ value: person, label: name }))}
            words={{
              measure: t('panel.measure'),
              ground: t('panel.ground'),
              person: t('panel.person'),
              text: t('panel.text'),
              textHint: t('panel.textHint'),
              days: t('panel.days'),
              act: t('panel.decideAct'),
              sure: t('panel.decideSure'),
              back: t('panel.askedBack'),
              failed,
            }}
          />
        </section>
      ) : null}
      {decision ? (
        <section aria-labelledby="decision">
          <h2 id="decision">{t('panel.decision')}</h2>
          <p>
            <strong>{t(`measures.${decision.measure}`)}</strong> – {t(`reasons.${decision.ground}`)}
          </p>
          {decision.text ? <blockquote dir="auto">{decision.text}</blockquote> : null}
          <p>{t('panel.decidedBy', { name: decision.by ?? '…', date: day(decision.at) })}</p>
          {decision.appealUntil && found.status === 'decided' ? <p>{t('panel.appealUntil', { date: day(decision.appealUntil) })}</p> : null}
        </section>
      ) : null}
      {appeal ? (
        <section aria-labelledby="appeal">
          <h2 id="appeal">{t('panel.appeal')}</h2>
          <blockquote dir="auto">{appeal.text}</blockquote>
          {appeal.outcome ? (
            <>
              <p>
                <strong>{t(`site.case.${appeal.outcome}`)}</strong> {t('panel.appealBy', { name: appeal.by ?? '…' })}
              </p>
              <blockquote dir="auto">{appeal.answer}</blockquote>
            </>
          ) : (
            <AppealForm
              id={found.id}
              words={{ answer: t('panel.appealAnswer'), upheld: t('panel.upheld'), overturned: t('panel.overturned'), failed }}
            />
          )}
        </section>
      ) : null}
      <CaseHistory history={found.history} locale={locale} day={day} />
    </>
  );
}
