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
  /** `everyone`, `signed-in`, or the roles that see it. */
  audience: readonly string[];
  /** How many of what is there wait; its words are in the language of the page. */
  count?: { address: string; event: string; label: string };
}

/** The navigation of the site in a language: its own entries and those of plugins, in order. */
export function siteNavigation(locale: Locale, added: readonly NavigationEntry[]): SiteLink[] {
  return [...own, ...added]
    .toSorted((a, b) => a.order - b.order)
    .map(({ key, href, label, icon, count, for: audience }) => ({
      key,
      href: localePath(locale, href),
      label: label[locale] ?? label.fr,
      icon,
      audience: typeof audience === 'string' ? [audience] : audience,
      ...(count && { count: { ...count, label: count.label[locale] } }),
    }));
}

const inBar = 5;

/**
 * The entries of the bar at the bottom of a phone: at most five for anybody of one role, the person's own space
 * always among them. What does not fit is found there.
 */
export function bottomBar(links: readonly SiteLink[]): SiteLink[] {
  const seenBy = (role: string) =>
    links.filter(({ audience }) => ['everyone', 'signed-in', role].some((name) => audience.includes(name)));
  const kept = new Map(
    roles.map((role) => {
      const seen = seenBy(role);
      const last = seen.filter(({ key }) => key === 'espace');
      const others = seen.filter(({ key }) => key !== 'espace');
      return [role, [...others.slice(0, inBar - last.length), ...last]] as const;
    }),
  );
  return links.flatMap((link) => {
    const keeping = roles.filter((role) => kept.get(role)?.includes(link));
    if (keeping.length === roles.length) return [link];
    return keeping.length > 0 ? [{ ...link, audience: keeping }] : [];
  });
}
