import type { Locale } from '@mentora/platform';
import { translator } from '../../messages';
import type { CaseDetail } from '../queries/caseDetail';
import { Evidence } from './Evidence';
import { Extract } from './Extract';

interface CaseReportsProps {
  found: Pick<CaseDetail, 'id' | 'reports'>;
  locale: Locale;
  day: (at: string) => string;
}

/** What was reported, by whom and with what. What is private of it is opened by an act that is written down. */
export function CaseReports({ found: { id, reports }, locale, day }: CaseReportsProps) {
  const t = translator(locale, 'cases');
  const failed = t('panel.failed');
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{t('panel.reports')}</h2>
      <ul className="mentora-letters">
        {reports.map((report) => (
          <li key={report.id} className="mentora-waiting">
            <h3>{t(`reasons.${report.reason}`)}</h3>
            <p>
              {report.rule ? t('panel.reportByRule', { rule: report.rule }) : report.name ? t('panel.reportBy', { name: report.name }) : t('panel.reportGone')}
              {' – '}
              {day(report.at)}
            </p>
            {report.text ? <blockquote dir="auto">{report.text}</blockquote> : null}
            {report.files.map((file) => (
              <Evidence
                key={file.id}
                address={`/api/moderation/cases/${id}/evidence/${file.id}`}
                name={file.name || t('panel.file')}
                words={{ open: t('panel.openFile', { name: file.name || t('panel.file') }), failed }}
              />
            ))}
            {report.hasExtract ? (
              <Extract
                id={id}
                report={report.id}
                words={{
                  read: t('panel.readExtract'),
                  hint: t('panel.readExtractHint'),
                  extract: t('panel.extract'),
                  gone: t('panel.messageGone'),
                  openFile: t('panel.file'),
                  failed,
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
