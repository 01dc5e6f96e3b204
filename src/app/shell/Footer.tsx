import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import { Link } from '@mentora/ui';
import { LanguageLinks } from './LanguageLinks';

const pages = [
  ['help', '/aide'],
  ['accessibility', '/accessibilite'],
  ['privacy', '/confidentialite'],
  ['terms', '/conditions'],
  ['developers', '/developpeurs'],
] as const;

/** The end of every page: what this place is, its commitments, and the languages. */
export async function Footer({ locale, name }: { locale: Locale; name: string }) {
  const t = await getTranslations('shell.footer');
  return (
    <footer className="mt-auto border-t border-line bg-band pb-[calc(72px+env(safe-area-inset-bottom))] md:pb-0 print:hidden">
      <div className="page grid gap-6 py-10 md:grid-cols-[1fr_auto_auto] md:gap-16">
        <p className="max-w-100 text-ink-soft">{t('about', { name })}</p>
        <nav aria-label={t('pages')}>
          <ul>
            {pages.map(([key, path]) => (
              <li key={key}>
                <Link href={localePath(locale, path)} className="link inline-flex min-h-11 items-center">
                  {t(key)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t('languages')}>
          <LanguageLinks current={locale} className="-mx-4" />
        </nav>
      </div>
    </footer>
  );
}
