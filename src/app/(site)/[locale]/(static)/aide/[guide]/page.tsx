import config from '@payload-config';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { roles, type Role } from '@mentora/access';
import { localise, registriesOf } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { Breadcrumb, Link } from '@mentora/ui';
import { GuidePicture } from '@/app/guides/GuidePicture';
import { chaptersOf, isGuide } from '@/app/guides/guides';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';

export { generateStaticParams } from '@/app/cachedPages';

interface Props {
  params: Promise<{ locale: string; guide: string }>;
}

async function guideOf(params: Props['params']): Promise<Role> {
  const { guide } = await params;
  if (!isGuide(guide)) notFound();
  return guide;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const guide = await guideOf(params);
  const t = await getTranslations('help.guides');
  return pageMetadata({ locale, path: `/aide/${guide}`, title: t(`${guide}.title`), description: t(`${guide}.description`) });
}

/** The guide of a role: a few chapters, each with a picture of what one sees. */
export default async function GuidePage({ params }: Props) {
  const locale = await pageLocale(params);
  const guide = await guideOf(params);
  const [t, { guides: added }] = await Promise.all([getTranslations('help'), config.then(registriesOf)]);
  const chapters = chaptersOf(guide, added).map((chapter) =>
    'title' in chapter
      ? { key: chapter.key, title: localise(chapter.title, locale), text: localise(chapter.text, locale), picture: undefined }
      : { ...chapter, title: t(`guides.${guide}.chapters.${chapter.key}.title`), text: t(`guides.${guide}.chapters.${chapter.key}.text`) },
  );
  return (
    <article className="page space-y-10 pt-4 pb-16">
      <Breadcrumb
        label={t('trail')}
        crumbs={[{ label: t('title'), href: localePath(locale, '/aide') }, { label: t(`guides.${guide}.title`) }]}
      />
      <header className="space-y-4">
        <h1 className="text-4xl">{t(`guides.${guide}.title`)}</h1>
        <p className="measure text-xl leading-normal text-ink-soft">{t(`guides.${guide}.lead`)}</p>
      </header>
      <ol className="space-y-12">
        {chapters.map(({ key, title, text, picture }) => (
          <li key={key} className="grid items-start gap-6 border-t-2 border-ink pt-6 md:grid-cols-2 md:gap-12">
            <div className="space-y-3">
              <h2 className="text-2xl">{title}</h2>
              <p className="measure">{text}</p>
            </div>
            {picture ? <GuidePicture name={picture} locale={locale} alt={t('picture', { title })} /> : null}
          </li>
        ))}
      </ol>
      <nav aria-label={t('others')} className="border-t border-line pt-6">
        <h2 className="text-xl">{t('others')}</h2>
        <ul className="mt-2 flex flex-wrap gap-x-6">
          {roles
            .filter((role) => role !== guide)
            .map((role) => (
              <li key={role}>
                <Link className="link inline-flex min-h-11 items-center" href={localePath(locale, `/aide/${role}`)}>
                  {t(`guides.${role}.title`)}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </article>
  );
}
