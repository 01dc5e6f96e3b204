import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';
import { defaultLocale } from '@mentora/platform/i18n';
import { iconAddress } from './icons/siteIcons';
import { getSiteSettings } from './siteSettings';

// It carries the organisation's name and look, which the build does not know.
export const dynamic = 'force-dynamic';

/** What a phone needs to know to keep the site beside its other apps. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [t, settings] = await Promise.all([
    getTranslations({ locale: defaultLocale, namespace: 'shell' }),
    getSiteSettings(defaultLocale),
  ]);
  const { name } = settings;
  return {
    id: '/',
    name,
    short_name: name.slice(0, 12),
    description: t('description'),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    lang: defaultLocale,
    background_color: '#fbf7ef',
    theme_color: '#fbf7ef',
    icons: [
      { src: iconAddress('192.png', settings), sizes: '192x192', type: 'image/png' },
      { src: iconAddress('512.png', settings), sizes: '512x512', type: 'image/png' },
      { src: iconAddress('maskable.png', settings), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
