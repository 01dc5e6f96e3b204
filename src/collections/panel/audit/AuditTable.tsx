import type { AuditLine } from '@mentora/platform/audit';
import type { Locale } from '@mentora/platform';
import type { AuditNames } from './names';

type Key =
  | 'auditWhen' | 'auditWho' | 'auditWhat' | 'auditOn' | 'auditChanges' | 'auditWhere' | 'auditSystem' | 'auditGone' | 'auditNothing' | 'auditTouched';

interface AuditTableProps {
  lines: AuditLine[];
  names: AuditNames;
  locale: Locale;
  text: (key: Key) => string;
}

/** Lines of the log. */
export function AuditTable({ lines, names, locale, text }: AuditTableProps) {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <div className="mentora-wide">
      <table className="mentora-table">
        <thead>
          <tr>
            {(['auditWhen', 'auditWho', 'auditWhat', 'auditOn', 'auditChanges', 'auditWhere'] as const).map((word) => (
              <th key={word} scope="col">
                {text(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>{dates.format(line.at)}</td>
              <td>{line.actor === 'system' ? text('auditSystem') : <Person id={line.actor} name={line.actorName} gone={text('auditGone')} />}</td>
              <td>{names.action(line.action)}</td>
              <td>
                {line.kind ? `${names.kind(line.kind)} ` : null}
                {line.subjectName ? <Person id={line.subject} name={line.subjectName} gone="" /> : <bdi dir="ltr">{line.subject}</bdi>}
              </td>
              <td>
                <ChangeList line={line} nothing={text('auditNothing')} touched={text('auditTouched')} />
              </td>
              <td>
                <bdi dir="ltr">{line.origin?.address}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Person({ id, name, gone }: { id: string; name: string | null; gone: string }) {
  return <a href={`?person=${id}`}>{name ?? `${gone} ${id.slice(-6)}`}</a>;
}

function ChangeList({ line: { details, personal }, nothing, touched }: { line: AuditLine; nothing: string; touched: string }) {
  const { changed = {}, touched: names = [], ...rest } = details;
  const all = { ...changed, ...personal };
  const show = (value: unknown) => (value === null ? nothing : typeof value === 'string' ? value : JSON.stringify(value));
  return (
    <ul>
      {Object.entries(all).map(([name, [before, after]]) => (
        <li key={name}>
          <bdi dir="ltr">{name}</bdi>: <bdi>{show(before)}</bdi> → <bdi>{show(after)}</bdi>
        </li>
      ))}
      {names.length > 0 ? (
        <li>
          {touched} <bdi dir="ltr">{names.join(', ')}</bdi>
        </li>
      ) : null}
      {Object.entries(rest).map(([name, value]) => (
        <li key={name}>
          <bdi dir="ltr">{name}</bdi>: <bdi>{show(value)}</bdi>
        </li>
      ))}
    </ul>
  );
}
