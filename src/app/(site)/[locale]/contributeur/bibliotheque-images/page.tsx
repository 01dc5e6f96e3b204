import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayAlways } from '@mentora/access';
import { localePath } from '@mentora/platform/i18n';
import { readWish, seenParameter, wishParams } from '@mentora/ui/image-tools/wish';
import { AreaMessages } from '@/app/i18n/AreaMessages';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { categoryOptions } from '@/app/images/categoryOptions';
import { libraryPart } from '@/app/images/libraryPart';
import { pageRequest } from '@/app/pageRequest';
import { reportLinkOf } from '@/app/reportLink';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';
import { SiteLibrary } from './SiteLibrary';

interface LibraryPageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const path = '/contributeur/bibliotheque-images';

export async function generateMetadata({ params }: LibraryPageProps): Promise<Metadata> {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const t = await getTranslations('images.page');
  return pageMetadata({ locale, path, title: t('title'), description: t('description'), index: false });
}

/** The shared library of images, for those who may add to it. Without the plugin there is none. */
export default async function LibraryPage({ params, searchParams }: LibraryPageProps) {
  const locale = await pageLocale(params);
  await requirePlugin('moderation');
  const viewer = await signedIn(locale, path);
  if (!mayAlways('image.upload', viewer)) notFound();

  const given = await searchParams;
  const wish = readWish({ get: (name) => given[name] });
  const req = await pageRequest();
  const seen = Number(given[seenParameter]);
  const [t, categories, report, part] = await Promise.all([
    getTranslations('images.page'),
    categoryOptions(req, locale),
    reportLinkOf(locale, 'image', ''),
    libraryPart(req, { me: viewer.id, locale, wish, cursor: typeof given.apres === 'string' ? given.apres : undefined, seen: Number.isInteger(seen) ? seen : 0 }),
  ]);
  const address = localePath(locale, path);
  const next = wishParams(wish);
  if (part.next) next.set('apres', part.next);
  return (
    <div className="page space-y-8 pt-6 pb-24 md:pt-10">
      <div className="space-y-3">
        <h1 className="text-4xl">{t('title')}</h1>
        <p className="measure text-ink-soft">{t('intro')}</p>
      </div>
      <AreaMessages areas={['images', 'errors']}>
        <SiteLibrary
          me={viewer.id}
          wish={wish}
          beginning={part}
          categories={categories}
          address={address}
          nextHref={part.next ? `${address}?${next}` : undefined}
          report={report ?? undefined}
        />
      </AreaMessages>
    </div>
  );
}
