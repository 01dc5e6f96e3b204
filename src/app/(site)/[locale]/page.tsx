import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { LinkButton, TogetherDrawing } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { FirstExercises } from '@/app/home/FirstExercises';
import { HowItGoes } from '@/app/home/HowItGoes';
import { getSiteSettings } from '@/app/siteSettings';

export { generateStaticParams } from '@/app/cachedPages';

interface HomeProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const [t, { name }] = await Promise.all([getTranslations('shell'), getSiteSettings(locale)]);
  const title = `${name} · ${t('tagline')}`;
  return { ...pageMetadata({ locale, path: '/', title, description: t('description') }), title: { absolute: title } };
}

/** Made again at most once a minute, and at once when an exercise or a setting changes. */
export const revalidate = 60;

/** The welcome: what this is, how it goes, and something to try at once. */
export default async function HomePage({ params }: HomeProps) {
  const locale = await pageLocale(params);
  const [t, settings] = await Promise.all([getTranslations('home'), getSiteSettings(locale)]);
  return (
    <>
      <section className="page grid items-center gap-10 pt-6 pb-14 md:grid-cols-[1.25fr_1fr] md:gap-10 md:pt-14 md:pb-20">
        <div className="space-y-6">
          <h1 className="text-5xl">{settings.welcomeTitle || t('title')}</h1>
          <p className="max-w-125 text-xl leading-normal text-ink-soft">{settings.welcomeText || t('text')}</p>
          <div className="flex flex-col gap-3 sm:flex-row sm:items-center">
            <LinkButton href={localePath(locale, '/exercices')}>{t('try')}</LinkButton>
            <div data-audience="visitor" className="justify-center">
              <LinkButton variant="quiet" href={localePath(locale, '/inscription')}>
                {t('join')}
              </LinkButton>
            </div>
          </div>
          <p className="text-sm text-ink-soft">{t('promise')}</p>
        </div>
        <TogetherDrawing className="mx-auto w-full max-w-145" />
      </section>
      <HowItGoes />
      <FirstExercises locale={locale} />
      <section className="page pb-20">
        <div
          data-audience="visitor"
          className="flex-col items-start gap-5 border-t-2 border-ink pt-10 md:flex-row md:items-end md:justify-between md:gap-16"
        >
          <div className="measure space-y-3">
            <h2 className="text-3xl">{t('keep.title')}</h2>
            <p className="text-ink-soft">{t('keep.text')}</p>
          </div>
          <LinkButton variant="secondary" href={localePath(locale, '/inscription')} className="shrink-0">
            {t('keep.join')}
          </LinkButton>
        </div>
      </section>
    </>
  );
}
