import { Link } from '../primitives/Link';
import { Icon } from '../primitives/Icon';

export interface Crumb {
  label: string;
  /** Without an address for the page itself. */
  href?: string;
}

/** Where this page is, and the way back up. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label}>
      <ol className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center gap-x-2">
            {index > 0 ? <Icon name="chevron-right" size={16} /> : null}
            {crumb.href ? (
              <Link href={crumb.href} className="link inline-flex min-h-11 items-center">
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
