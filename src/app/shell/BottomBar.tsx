import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import { Icon } from '@mentora/ui';
import { bottomBar } from '@/app/navigation';
import type { SiteLink } from '@/app/navigation';
import { BottomNav } from './SiteNav';

/** The bar at the bottom of a phone, within reach of a thumb. */
export async function BottomBar({ locale, links }: { locale: Locale; links: readonly SiteLink[] }) {
  const t = await getTranslations('shell');
  const { bar, more } = bottomBar(links);
  const shown = [
    { key: 'start', href: localePath(locale, '/'), label: t('start'), icon: 'house', audience: ['visitor'] },
    ...bar,
    { key: 'sign-in', href: localePath(locale, '/connexion'), label: t('signIn'), icon: 'log-in', audience: ['visitor'] },
  ];
  const itemsOf = (entries: readonly Omit<SiteLink, 'personal'>[]) =>
    entries.map((link) => ({ ...link, audience: link.audience.join(' '), icon: <Icon name={link.icon} size={24} /> }));
  const needing = [...new Set(more.flatMap(({ audience }) => audience))].join(' ');
  return (
    <BottomNav
      label={t('bottomNavigation')}
      items={itemsOf(shown)}
      more={more.length > 0 ? { label: t('more'), icon: <Icon name="ellipsis" size={24} />, audience: needing, items: itemsOf(more) } : undefined}
    />
  );
}
