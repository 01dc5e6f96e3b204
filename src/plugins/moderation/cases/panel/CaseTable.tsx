import type { Locale } from '@mentora/platform';
import { translator } from '../../messages';
import type { CaseEntry } from '../queries/caseList';

/** The cases that were found: what each is about, where it stands, who has it and until when. */
export function CaseTable({ cases, locale, zone }: { cases: CaseEntry[]; locale: Locale; zone: string }) {
  const t = translator(locale, 'cases');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const day = (at: string) => dates.format(new Date(at));
  return (
    <div className="mentora-wide">
      <table className="mentora-table">
        <thead>
          <tr>
            {(['what', 'state', 'reportsCount', 'age', 'owner', 'deadline'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`panel.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.id}>
              <td>
                <a href={`/admin/moderation/cases/${one.id}`}>
                  {one.label}
                  {one.title ? (
                    <>
                      {' – '}
                      <bdi>{one.title}</bdi>
                    </>
                  ) : null}
                </a>
              </td>
              <td>
                {t(`statuses.${one.status}`)}
                {one.hidden ? <span className="mentora-mark">{t('panel.hidden')}</span> : null}
                {one.escalated ? <span className="mentora-mark mentora-mark--strong">{t('panel.escalated')}</span> : null}
              </td>
              <td>
                {one.reports}
                {one.origin === 'report' ? null : <span className="mentora-mark">{t(one.origin === 'rule' ? 'panel.byRule' : 'panel.byMediation')}</span>}
              </td>
              <td>{day(one.at)}</td>
              <td>{one.assignee ? <bdi>{one.assigneeName}</bdi> : t('panel.nobody')}</td>
              <td>
                {one.dueAt ? day(one.dueAt) : '—'}
                {one.overdue ? <span className="mentora-mark mentora-mark--strong">{t('panel.overdue')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
