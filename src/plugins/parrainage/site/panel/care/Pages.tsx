import type { Page } from '@mentora/platform';
import { translator } from '../../../messages';
import { withChange, type CareGround } from './ground';

/** The way to the other pages of a list. */
export function Pages({ locale, asked, list }: Pick<CareGround, 'locale' | 'asked'> & { list: Page<unknown> }) {
  const words = translator(locale, 'panel');
  if (list.totalPages <= 1) return null;
  const { page, totalPages: pages } = list;
  return (
    <nav aria-label={words('pages')} className="mentora-side__acts">
      {list.hasPrevPage ? <a href={withChange(asked, { page: String(page - 1) })}>{words('previous')}</a> : null}
      <span>{words('page', { page, pages })}</span>
      {list.hasNextPage ? <a href={withChange(asked, { page: String(page + 1) })}>{words('next')}</a> : null}
    </nav>
  );
}
