import { getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Link, LinkButton } from '@mentora/ui';

/** Tells a visitor how long progress is kept without an account, and how to keep it. */
export async function VisitorNote({ locale }: { locale: Locale }) {
  const t = await getTranslations('progress.visitor');
  return (
    <section aria-labelledby="keep" className="space-y-3 rounded-lg bg-band p-6 md:p-8">
      <h2 id="keep" className="text-2xl">
        {t('title')}
      </h2>
      <p className="measure">{t('text')}</p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <LinkButton href={localePath(locale, '/inscription')}>{t('signUp')}</LinkButton>
        <Link href={localePath(locale, '/connexion')} className="link inline-flex min-h-11 items-center">
          {t('signIn')}
        </Link>
      </div>
    </section>
  );
}
