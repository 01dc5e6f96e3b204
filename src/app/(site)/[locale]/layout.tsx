import config from '@payload-config';
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { directionOf } from '@mentora/platform/i18n';
import { registriesOf } from '@mentora/platform';
import { brandVariables } from '@mentora/ui';
import { KeepTitle, SoftLinks } from '@mentora/ui/client';
import '@mentora/ui/styles.css';
import { pageIcons } from '@/app/icons/siteIcons';
import { pageLocale } from '@/app/i18n/pageLocale';
import { siteNavigation } from '@/app/navigation';
import { getSiteSettings } from '@/app/siteSettings';
import { siteUrl } from '@/app/siteUrl';
import { bootScript } from '@/app/shell/bootScript';
import { BottomBar } from '@/app/shell/BottomBar';
import { Footer } from '@/app/shell/Footer';
import { Header } from '@/app/shell/Header';
import { LanguageOffer } from '@/app/shell/LanguageOffer';
import { PageWatch } from '@/app/shell/PageWatch';
import { preloadFonts } from '@/app/shell/preloadFonts';
import { SignOutWatch } from '@/app/shell/SignOutWatch';

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const [t, settings] = await Promise.all([getTranslations('shell'), getSiteSettings(locale)]);
  const { name } = settings;
  return {
    metadataBase: siteUrl(),
    title: { default: `${name} · ${t('tagline')}`, template: `%s · ${name}` },
    description: t('description'),
    applicationName: name,
    icons: pageIcons(settings),
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf7ef' },
    { media: '(prefers-color-scheme: dark)', color: '#12181a' },
  ],
};

/** The frame of every page of the site: it knows the language, and nobody. */
export default async function SiteLayout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params);
  const [t, settings, registries] = await Promise.all([
    getTranslations('shell'),
    getSiteSettings(locale),
    config.then(registriesOf),
  ]);
  const links = siteNavigation(locale, registries.navigation);
  const signOutWords = {
    title: t('signOutLoss.title'),
    text: t('signOutLoss.text'),
    untitled: t('signOutLoss.untitled'),
    stay: t('signOutLoss.stay'),
    leave: t('signOutLoss.leave'),
  };
  preloadFonts(locale);
  return (
    <html lang={locale} dir={directionOf(locale)} style={brandVariables(settings.accent ?? '')} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: bootScript }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#contenu"
          className="sr-only z-50 rounded-full bg-ink px-6 py-3 font-bold text-paper focus:not-sr-only focus:fixed focus:start-4 focus:top-4"
        >
          {t('skip')}
        </a>
        <Header locale={locale} settings={settings} links={links} />
        <main id="contenu" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <Footer locale={locale} name={settings.name} />
        <BottomBar locale={locale} links={links} />
        <LanguageOffer current={locale} />
        <PageWatch />
        <SignOutWatch words={signOutWords} />
        <KeepTitle />
        <SoftLinks />
      </body>
    </html>
  );
}
