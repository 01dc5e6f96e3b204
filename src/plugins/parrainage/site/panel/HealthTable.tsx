import type { Locale } from '@mentora/platform/i18n';
import type { MentorshipHealth } from '../../mentorships/queries/mentorshipHealth';
import { translator } from '../../messages';

interface HealthTableProps {
  locale: Locale;
  relations: readonly MentorshipHealth[];
}

/** How the relations are that run: what deserves a look first, with the reasons; never what the two write. */
export function HealthTable({ locale, relations }: HealthTableProps) {
  const words = translator(locale, 'panel');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  if (relations.length === 0) return <p role="status">{words('health.none')}</p>;
  return (
    <div className="mentora-wide">
      <table className="mentora-table">
        <caption>{words('health.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('health.people')}</th>
            <th scope="col">{words('health.level')}</th>
            <th scope="col">{words('health.reasons')}</th>
            <th scope="col">{words('health.since')}</th>
            <th scope="col">{words('health.messages')}</th>
          </tr>
        </thead>
        <tbody>
          {relations.map(({ id, mentor, mentee, level, reasons, silentDays, startedAt, messages }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{mentor?.name ?? words('somebody')}</bdi> – <bdi>{mentee?.name ?? words('somebody')}</bdi>
              </th>
              <td>{words(`health.levels.${level}`)}</td>
              <td>{reasons.length > 0 ? new Intl.ListFormat(locale, { type: 'conjunction' }).format(reasons.map((reason) => words(`health.why.${reason}`, { days: silentDays }))) : '–'}</td>
              <td>{dates.format(new Date(startedAt))}</td>
              <td>
                {messages.mentor} – {messages.mentee}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
