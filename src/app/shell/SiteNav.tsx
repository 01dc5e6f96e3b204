'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { splitLocalePath } from '@mentora/platform/i18n';
import { Link } from '@mentora/ui';
import { LiveCount } from '@mentora/ui/live';
import type { SiteLink } from '@/app/navigation';
import { useDisclosure } from './useDisclosure';

export interface NavItem {
  key: string;
  href: string;
  label: string;
  icon: ReactNode;
  audience: string;
  count?: SiteLink['count'];
}

/** How many wait where an entry leads, for those alone who see the entry. */
function Waiting({ item: { count, audience } }: { item: NavItem }) {
  if (!count) return null;
  return <LiveCount {...count} audience={audience.split(' ')} className="ms-1.5 min-w-5 rounded-full bg-support px-1 text-center text-xs leading-5 font-bold text-on-support" />;
}

/** Whether an address is that of an entry or lies under it. Addresses may or may not carry the language. */
function isWithin(pathname: string, href: string): boolean {
  const here = splitLocalePath(pathname).path;
  const { path } = splitLocalePath(href);
  return path === '/' ? here === '/' : here === path || here.startsWith(`${path}/`);
}

/** The entries at the top of the page, on a desk. */
export function TopNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className="hidden md:block">
      <ul className="flex items-center gap-1">
        {items.map((item) => (
          <li key={item.key} data-audience={item.audience}>
            <Link
              href={item.href}
              aria-current={isWithin(pathname, item.href) ? 'page' : undefined}
              className="flex min-h-12 items-center border-b-[3px] border-transparent px-3 pt-1 font-bold lg:whitespace-nowrap hover:border-line-strong aria-[current=page]:border-sun"
            >
              {item.label}
              <Waiting item={item} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const inBar =
  'flex min-h-16 w-full flex-col items-center justify-start gap-0.5 border-t-[3px] border-transparent px-0.5 py-1.5 text-center text-[min(max(0.72rem,13px),3.65vw)] leading-tight font-bold text-ink-soft';

/** The last button of the bar, for what does not fit into it: it opens upwards, within reach of the thumb. */
export interface MoreNav {
  label: string;
  icon: ReactNode;
  /** Who needs it. */
  audience: string;
  items: readonly NavItem[];
}

/**
 * The entries at the bottom of the screen, on a phone: an icon and a word each, on two lines where there are two. Who
 * needs more room for a word has it of the others; letters grow with the person's own size of text as far as five fit.
 */
export function BottomNav({ label, items, more }: { label: string; items: readonly NavItem[]; more?: MoreNav }) {
  const pathname = usePathname();
  const current = (href: string) => (isWithin(pathname, href) ? ('page' as const) : undefined);
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="flex overflow-x-auto">
        {items.map((item) => (
          <li key={item.key} data-audience={item.audience} className="min-w-min flex-1">
            <Link href={item.href} aria-current={current(item.href)} className={`${inBar} aria-[current=page]:border-sun aria-[current=page]:text-accent`}>
              {item.icon}
              <span className="text-balance">{item.label}</span>
              <Waiting item={item} />
            </Link>
          </li>
        ))}
        {more ? <More {...more} current={current} /> : null}
      </ul>
    </nav>
  );
}

/** Placed by the bar itself and not by its list, which would cut it off. */
function More({ label, icon, audience, items, current }: MoreNav & { current: (href: string) => 'page' | undefined }) {
  const details = useDisclosure();
  return (
    <li data-audience={audience} className="min-w-min flex-1">
      <details ref={details} className="group w-full">
        <summary className={`${inBar} cursor-pointer list-none group-open:border-sun group-has-[[aria-current=page]]:border-sun group-has-[[aria-current=page]]:text-accent [&::-webkit-details-marker]:hidden`}>
          {icon}
          <span className="text-balance">{label}</span>
        </summary>
        <ul className="absolute inset-x-0 bottom-full max-h-[60dvh] overflow-y-auto border-t border-line bg-sheet px-5 py-2 text-ink shadow-2">
          {items.map((item) => (
            <li key={item.key} data-audience={item.audience} className="border-b border-line last:border-0">
              <Link href={item.href} aria-current={current(item.href)} className="flex min-h-14 w-full items-center gap-3 font-bold aria-[current=page]:text-accent">
                {item.icon}
                <span>{item.label}</span>
                <Waiting item={item} />
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
