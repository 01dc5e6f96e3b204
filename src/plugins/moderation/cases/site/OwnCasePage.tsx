import { isId, MentoraError } from '@mentora/platform';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, Link } from '@mentora/ui';
import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import { ownCase } from '../queries/ownCases';
import { OwnCaseActs, type OwnCaseActions } from './OwnCaseActs';
import { OwnDecision } from './OwnDecision';
import { sideWord } from './sideWord';

interface OwnCasePageProps {
  req: PayloadRequest;
  locale: Locale;
  person: { id: string; timeZone: string };
  id: string;
  actions: OwnCaseActions;
}


export const ownCaseTitle = (locale: Locale) => translator(locale, 'cases')('site.case.title');

/** A case of one's own: where it stands, what was said and decided, and what one can do. */
export async function OwnCasePage({ req, locale, person, id, actions }: OwnCasePageProps) {
  if (!isId(id)) notFound();
  const found = await ownCase(req, { id, person: person.id, locale }).catch((error: unknown) => {
    if (error instanceof MentoraError && error.code === 'notFound') notFound();
    throw error;
  });
  const t = translator(locale, 'cases');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: person.timeZone });
  const day = (at: string) => dates.format(new Date(at));
  const { label, title, href, side, status, report, outcome, hidden } = found;
  return (
    <div className="page max-w-180 space-y-8 pt-6 pb-20 md:pt-10">
      <Link href={localePath(locale, '/signalements')} className="link inline-flex min-h-11 items-center">
        {t('site.case.back')}
      </Link>
      <div className="space-y-2">
        <p className="text-ink-soft">{t(`site.list.${sideWord[side]}`)}</p>
        <h1 className="text-4xl [overflow-wrap:anywhere]">
          <bdi>{title || label}</bdi>
        </h1>
        {href ? (
          <Link href={localePath(locale, href)} className="link inline-flex min-h-11 items-center">
            {label}
          </Link>
        ) : null}
      </div>
      <section aria-labelledby="state" className="space-y-2">
        <h2 id="state" className="text-2xl">
          {t('site.case.state')}
        </h2>
        <p role="status">
          <strong>{t(`statuses.${status}`)}</strong> – {t(`site.case.${status}`)}
        </p>
        {outcome ? <Alert tone="info">{t(`site.case.outcome.${outcome}`)}</Alert> : null}
        {hidden ? <Alert tone="warning">{t('site.case.hidden')}</Alert> : null}
      </section>
      {report ? (
        <section aria-labelledby="report" className="space-y-2">
          <h2 id="report" className="text-2xl">
            {t('site.case.yours')}
          </h2>
          <p>{t(`reasons.${report.reason}`)}</p>
          {report.text ? (
            <blockquote dir="auto" className="rounded-lg bg-band px-5 py-4 [overflow-wrap:anywhere] whitespace-pre-wrap">
              {report.text}
            </blockquote>
          ) : null}
          {report.files > 0 ? <p className="text-ink-soft">{t('site.case.files', { count: report.files })}</p> : null}
        </section>
      ) : null}
      <OwnDecision found={found} locale={locale} day={day} />
      <OwnCaseActs found={found} locale={locale} day={day} actions={actions} />
    </div>
  );
}
