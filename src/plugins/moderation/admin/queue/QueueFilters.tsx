import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';
import { queueStatuses, type QueueWish } from '../../review/filters';
import { contributionTypes } from '../../status';

interface QueueFiltersProps {
  locale: Locale;
  wish: QueueWish;
  contributors: { id: string; name: string }[];
  /** Where the whole queue is, where it is narrowed. */
  everything?: string;
}

/** What the queue is narrowed by; it works without a script, and lies in the address. */
export function QueueFilters({ locale, wish, contributors, everything }: QueueFiltersProps) {
  const t = translator(locale, 'review');
  return (
    <form method="get" className="mentora-filters" aria-label={t('filters.label')}>
      <label>
        {t('filters.type')}
        <select name="type" defaultValue={wish.type ?? ''}>
          <option value="">{t('filters.any')}</option>
          {contributionTypes.map((type) => (
            <option key={type} value={type}>
              {t(`type.${type}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('filters.status')}
        <select name="status" defaultValue={wish.status}>
          {queueStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
          <option value="all">{t('filters.all')}</option>
        </select>
      </label>
      <label>
        {t('filters.contributor')}
        <select name="contributor" defaultValue={wish.contributor ?? ''}>
          <option value="">{t('filters.anybody')}</option>
          {contributors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('filters.from')}
        <input name="from" type="date" defaultValue={wish.from} />
      </label>
      <label>
        {t('filters.to')}
        <input name="to" type="date" defaultValue={wish.to} />
      </label>
      <button type="submit">{t('filters.show')}</button>
      {everything ? <a href={everything}>{t('filters.clear')}</a> : null}
    </form>
  );
}
