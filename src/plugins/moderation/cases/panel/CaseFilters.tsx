import { registriesOf, type Locale } from '@mentora/platform';
import type { SanitizedConfig } from 'payload';
import { translator } from '../../messages';
import type { CaseWish } from '../queries/caseList';
import { caseStatuses } from '../status';

interface CaseFiltersProps {
  config: SanitizedConfig;
  locale: Locale;
  wish: CaseWish;
  assignees: { id: string; name: string }[];
}

/** What cases are looked for by: it stands in the address, and works without a script. */
export function CaseFilters({ config, locale, wish, assignees }: CaseFiltersProps) {
  const t = translator(locale, 'cases');
  const choice = (name: keyof CaseWish, label: string, options: readonly (readonly [value: string, word: string])[]) => (
    <label>
      {label}
      <select name={name} defaultValue={String(wish[name] ?? '')}>
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form method="get" className="mentora-filters">
      {choice('status', t('panel.filterStatus'), [
        ['', t('panel.filterPending')],
        ...caseStatuses.map((status) => [status, t(`statuses.${status}`)] as const),
        ['all', t('panel.filterAll')],
      ])}
      {choice('subject', t('panel.filterSubject'), [
        ['', t('panel.filterAny')],
        ...registriesOf(config).moderationSubjects.map(({ key, label }) => [key, label[locale]] as const),
      ])}
      {choice('assignee', t('panel.filterAssignee'), [
        ['', t('panel.filterAny')],
        ['none', t('panel.filterNobody')],
        ...assignees.map(({ id, name }) => [id, name] as const),
      ])}
      {choice('only', t('panel.filterOnly'), [
        ['', t('panel.filterAny')],
        ['overdue', t('panel.filterOverdue')],
        ['escalated', t('panel.filterEscalated')],
      ])}
      <label>
        {t('panel.filterDays')}
        <input name="days" type="number" min={1} max={3650} defaultValue={wish.days} />
      </label>
      {choice('sort', t('panel.filterSort'), [
        ['', t('panel.sortDue')],
        ['age', t('panel.sortAge')],
      ])}
      <button type="submit">{t('panel.search')}</button>
    </form>
  );
}
