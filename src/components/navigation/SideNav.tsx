import { Icon } from '../primitives/Icon';
import { Link } from '../primitives/Link';
import { classes } from '../primitives/classes';
import { IntoView } from './IntoView';

export interface SideNavEntry {
  key: string;
  href: string;
  label: string;
  icon?: string;
}

/** The parts of a section: beside the page on a desk, a line of tabs above it on a phone. */
export function SideNav({ label, entries, current }: { label: string; entries: readonly SideNavEntry[]; current: string }) {
  return (
    <nav aria-label={label} className="-mx-5 overflow-x-auto px-5 py-1 md:mx-0 md:overflow-visible md:px-0">
      <ul className="flex gap-1 border-b border-line md:flex-col md:border-b-0">
        {entries.map((entry) => (
          <li key={entry.key} className="shrink-0">
            <Link
              href={entry.href}
              aria-current={entry.key === current ? 'page' : undefined}
              className={classes(
                'flex min-h-12 items-center gap-2.5 border-b-[3px] px-3 py-2 md:rounded-sm md:border-b-0 md:border-s-4 md:px-4',
                entry.key === current
                  ? 'border-sun font-bold text-ink md:bg-band'
                  : 'border-transparent text-ink-soft hover:text-ink md:hover:bg-band',
              )}
            >
              {entry.icon ? <Icon name={entry.icon} size={20} /> : null}
              {entry.label}
            </Link>
            {entry.key === current ? <IntoView /> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
