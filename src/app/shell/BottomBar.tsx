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
  const shown = [
    { key: 'start', href: localePath(locale, '/'), label: t('start'), icon: 'house', audience: ['visitor'] },
    ...bottomBar(links),
    { key: 'sign-in', href: localePath(locale, '/connexion'), label: t('signIn'), icon: 'log-in', audience: ['visitor'] },
  ];
  const items = shown.map((link) => ({
    ...link,
    audience: link.audience.join(' '),
    icon: <Icon name={link.icon} size={24} />,
  }));
  return <BottomNav label={t('bottomNavigation')} items={items} />;
}
