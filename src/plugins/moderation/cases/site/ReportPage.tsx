import { MentoraError } from '@mentora/platform';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, Link } from '@mentora/ui';
import { notFound, redirect } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import { mostEvidence } from '../evidence';
import { caseReasons } from '../status';
import { describeSubject, subjectLabel, subjectOf } from '../subjects';
import { CaseForm } from './CaseForm';
import type { CaseFormAction } from './state';

interface ReportPageProps {
  req: PayloadRequest;
  locale: Locale;
  subject: string;
  id: string;
  /** The host's server action: it calls `reportSubject`, and puts errors in its own words. */
  action: CaseFormAction;
}

/** The title of the page, for the host's metadata. */
export const reportTitle = (locale: Locale) => translator(locale, 'cases')('site.report.title');

/** Says that something is not as it should be: what it is, why, and what shows it. */
export async function ReportPage({ req, locale, subject, id, action }: ReportPageProps) {
  const found = await describeSubject(req, { subject, id, locale }).catch((error: unknown) => {
    if (error instanceof MentoraError && error.code === 'notFound') notFound();
    throw error;
  });
  const { reportedAt } = subjectOf(req.payload.config, subject);
  if (reportedAt) redirect(localePath(locale, reportedAt(id)));
  const t = translator(locale, 'cases');
  const label = subjectLabel(req.payload.config, subject, locale);
  return (
    <div className="page max-w-160 space-y-8 pt-6 pb-20 md:pt-10">
      <div className="space-y-3">
        <h1 className="text-4xl">{t('site.report.title')}</h1>
        <p className="text-lg font-bold">
          <bdi>{found.title ? t('site.report.about', { subject: label, title: found.title }) : label}</bdi>
        </p>
        <p className="measure text-ink-soft">{t('site.report.intro')}</p>
      </div>
      <Alert tone="info">{t('site.report.danger')}</Alert>
      <CaseForm
        action={action}
        locale={locale}
        name="report"
        hidden={{ subject, id }}
        fields={[
          { kind: 'radio', name: 'reason', label: t('site.report.reason'), options: caseReasons.map((value) => ({ value, label: t(`reasons.${value}`) })) },
          { kind: 'textarea', name: 'text', label: t('site.report.text'), hint: t('site.report.textHint') },
          { kind: 'files', name: 'files', label: t('site.report.files'), hint: t('site.report.filesHint', { most: mostEvidence }) },
        ]}
        words={{ submit: t('site.report.submit'), sending: t('site.report.sending'), failed: t('site.report.failed') }}
        after={
          <Link href={localePath(locale, '/signalements')} className="link inline-flex min-h-11 items-center">
            {t('site.report.follow')}
          </Link>
        }
      />
    </div>
  );
}
