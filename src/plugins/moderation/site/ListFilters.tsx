import type { ReactNode } from 'react';
import type { Locale } from '@mentora/platform/i18n';
import { classes, Glyph, Link, type Shape } from '@mentora/ui';
import type { OwnCounts } from '../contributions/queries/ownContributions';
import { translator } from '../messages';
import { contributionStatuses } from '../status';
import { listAddress, type ListWish } from './addresses';
import { stateShapes } from './StateChip';

interface ListFiltersProps {
  locale: Locale;
  wish: ListWish;
  counts: OwnCounts;
  kinds: readonly { key: string; label: string }[];
}

/** What the list can be narrowed by: links, so that each narrowing has an address and needs no script. */
export function ListFilters({ locale, wish, counts, kinds }: ListFiltersProps) {
  const words = translator(locale, 'pages');
  const { status, type } = wish;
  // They count every type: beside a list of one they would be wrong.
  const counted = (count: number) => (type ? undefined : words('number', { count }));
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="space-y-4">
      <Row label={words('list.byState')}>
        <Choice href={listAddress(locale, { type })} label={words('list.all')} count={counted(all)} chosen={!status} />
        {contributionStatuses.map((one) => (
          <Choice
            key={one}
            href={listAddress(locale, { status: one, type })}
            label={words(`states.${one}`)}
            count={counted(counts[one])}
            shape={stateShapes[one]}
            chosen={status === one}
          />
        ))}
      </Row>
      <Row label={words('list.byType')}>
        <Choice href={listAddress(locale, { status })} label={words('list.allTypes')} chosen={!type} />
        {kinds.map(({ key, label }) => (
          <Choice key={key} href={listAddress(locale, { status, type: key })} label={label} chosen={type === key} />
        ))}
      </Row>
    </div>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="space-y-2">
      <p aria-hidden="true" className="text-sm font-bold">
        {label}
      </p>
      <ul className="flex flex-wrap gap-2">{children}</ul>
    </nav>
  );
}

interface ChoiceProps {
  href: string;
  label: string;
  chosen: boolean;
  count?: string;
  shape?: Shape;
}

function Choice({ href, label, chosen, count, shape }: ChoiceProps) {
  return (
    <li>
      <Link
        href={href}
        aria-current={chosen ? 'true' : undefined}
        className={classes(
          'inline-flex min-h-11 items-center gap-2 rounded-full border-2 px-4 py-1 text-sm leading-snug',
          chosen ? 'border-ink bg-ink font-bold text-paper' : 'border-line-strong bg-sheet hover:border-ink',
        )}
      >
        {shape ? <Glyph shape={shape} size={18} /> : null}
        {label}
        {count === undefined ? null : <span>({count})</span>}
      </Link>
    </li>
  );
}
