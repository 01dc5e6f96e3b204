import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';
import { defaultLocale } from '@mentora/platform/i18n';
import { getSiteSettings } from './siteSettings';

// It carries the organisation's name, which the build does not know.
export const dynamic = 'force-dynamic';

/** What a phone needs to know to keep the site beside its other apps. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [t, { name }] = await Promise.all([
    getTranslations({ locale: defaultLocale, namespace: 'shell' }),
    getSiteSettings(defaultLocale),
  ]);
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
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
