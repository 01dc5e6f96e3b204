import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { roles } from '@mentora/access';
import { localePath } from '@mentora/platform/i18n';
import { Link } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';

export { generateStaticParams } from '@/app/cachedPages';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('help');
  return pageMetadata({ locale, path: '/aide', title: t('title'), description: t('lead') });
}

/** The guides, one for each role. */
export default async function HelpPage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations('help');
  return (
    <div className="page py-10 md:py-14">
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="measure mt-4 text-xl leading-normal text-ink-soft">{t('lead')}</p>
      <ul className="mt-10 grid gap-x-12 md:grid-cols-2">
        {roles.map((guide) => (
          <li key={guide} className="flex flex-col gap-2 border-t-2 border-ink py-6">
            <h2 className="text-2xl">{t(`guides.${guide}.title`)}</h2>
            <p className="text-ink-soft">{t(`guides.${guide}.lead`)}</p>
            <Link className="link mt-auto inline-flex min-h-11 items-center font-bold" href={localePath(locale, `/aide/${guide}`)}>
              {t('open')}
              <span className="sr-only">: {t(`guides.${guide}.title`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
