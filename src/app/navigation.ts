import { roles } from '@mentora/access';
import { localePath } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import type { NavigationEntry } from '@mentora/platform';

/** The entries that are always there. A plugin adds its own to the `navigation` registry. */
const own: readonly NavigationEntry[] = [
  {
    key: 'exercices',
    href: '/exercices',
    label: { fr: 'Exercices', en: 'Exercises', ar: 'التمارين' },
    for: 'everyone',
    order: 10,
    icon: 'smartphone',
  },
  {
    key: 'progression',
    href: '/progression',
    label: { fr: 'Ma progression', en: 'My progress', ar: 'تقدّمي' },
    for: 'signed-in',
    order: 20,
    icon: 'spool',
  },
  {
    key: 'messages',
    href: '/messages',
    label: { fr: 'Messages', en: 'Messages', ar: 'الرسائل' },
    for: 'signed-in',
    order: 40,
    icon: 'message-circle',
  },
  {
    key: 'atelier',
    href: '/admin',
    label: { fr: 'Atelier', en: 'Workshop', ar: 'الورشة' },
    for: ['formateur', 'administrateur'],
    order: 60,
    icon: 'pencil',
  },
  {
    key: 'espace',
    href: '/espace',
    label: { fr: 'Mon espace', en: 'My space', ar: 'مساحتي' },
    for: 'signed-in',
    order: 90,
    icon: 'user',
  },
];

/** An entry as a page shows it: in one language, and for whom. */
export interface SiteLink {
  key: string;
  href: string;
  label: string;
  icon: string;
  /** `everyone`, `signed-in`, `visitor`, or the roles that see it. */
  audience: readonly string[];
  /** Whether it stands with what is one's own. */
  personal: boolean;
  /** How many of what is there wait; its words are in the language of the page. */
  count?: { address: string; event: string; label: string };
}

/** The navigation of the site in a language: its own entries and those of plugins, in order. */
export function siteNavigation(locale: Locale, added: readonly NavigationEntry[]): SiteLink[] {
  return [...own, ...added]
    .toSorted((a, b) => a.order - b.order)
    .map(({ key, href, label, icon, count, place, for: audience }) => ({
      key,
      href: localePath(locale, href),
      label: label[locale] ?? label.fr,
      icon,
      audience: audience === 'visitors' ? ['visitor'] : typeof audience === 'string' ? [audience] : audience,
      personal: place === 'person',
      ...(count && { count: { ...count, label: count.label[locale] } }),
    }));
}

const inBar = 5;

interface Bar {
  /** What stands in it. */
  bar: SiteLink[];
  /** What its last button opens, and for whom. */
  more: SiteLink[];
}

/**
 * The entries of the bar at the bottom of a phone. Whoever has up to five finds them all in it; whoever has more finds the
 * first ones and the person's own space in it, and the others behind its fifth button. What is one's own alone (`personal`)
 * makes nobody need that button: the own space leads there.
 */
export function bottomBar(links: readonly SiteLink[]): Bar {
  const kept = new Map<string, readonly SiteLink[]>();
  const behind = new Map<string, readonly SiteLink[]>();
  for (const role of roles) {
    const seen = links.filter(({ audience }) => ['everyone', 'signed-in', role].some((name) => audience.includes(name)));
    const main = seen.filter(({ personal }) => !personal);
    const own = main.filter(({ key }) => key === 'espace');
    const others = main.filter(({ key }) => key !== 'espace');
    const first = main.length <= inBar ? others : others.slice(0, inBar - 1 - own.length);
    kept.set(role, [...first, ...own]);
    behind.set(role, main.length <= inBar ? [] : seen.filter((link) => !first.includes(link) && !own.includes(link)));
  }
  /** The entries that some roles have in a place, each for them; visitors have theirs in the bar. */
  const placed = (place: ReadonlyMap<string, readonly SiteLink[]>, forVisitors: boolean) =>
    links.flatMap((link) => {
      if (link.audience.includes('visitor')) return forVisitors ? [link] : [];
      const having = roles.filter((role) => place.get(role)!.includes(link));
      if (having.length === roles.length) return [link];
      return having.length > 0 ? [{ ...link, audience: having }] : [];
    });
  return { bar: placed(kept, true), more: placed(behind, false) };
}
