import type { AuditWish } from '@mentora/platform/audit';
import type { AuditNames } from './names';

interface AuditFiltersProps {
  wish: AuditWish;
  choices: { actions: string[]; kinds: string[] };
  names: AuditNames;
  text: (key: 'auditPerson' | 'auditAction' | 'auditKind' | 'auditDocument' | 'auditFrom' | 'auditTo' | 'auditAny' | 'auditSearch') => string;
}

/** What the log is searched by; it works without a script. */
export function AuditFilters({ wish, choices, names, text }: AuditFiltersProps) {
  const choice = (name: 'action' | 'kind', label: string, codes: string[], word: (code: string) => string) => (
    <label>
      {label}
      <select name={name} defaultValue={wish[name] ?? ''}>
        <option value="">{text('auditAny')}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {word(code)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form method="get" className="mentora-filters">
      <label>
        {text('auditPerson')}
        <input name="person" type="search" defaultValue={wish.person} />
      </label>
      {choice('action', text('auditAction'), choices.actions, names.action)}
      {choice('kind', text('auditKind'), choices.kinds, names.kind)}
      <label>
        {text('auditDocument')}
        <input name="document" type="search" dir="ltr" defaultValue={wish.document} />
      </label>
      <label>
        {text('auditFrom')}
        <input name="from" type="date" defaultValue={wish.from} />
      </label>
      <label>
        {text('auditTo')}
        <input name="to" type="date" defaultValue={wish.to} />
      </label>
      <button type="submit">{text('auditSearch')}</button>
    </form>
  );
}
