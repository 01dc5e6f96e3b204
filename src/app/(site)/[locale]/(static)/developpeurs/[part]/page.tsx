import config from '@payload-config';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { openApiDocument } from '@mentora/platform/openapi';
import { Breadcrumb } from '@mentora/ui';
import { OperationEntry } from '@/app/developers/OperationEntry';
import { PartLinks } from '@/app/developers/PartLinks';
import { operationsOf } from '@/app/developers/operationsOf';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { exampleErrors } from '@/app/messages/exampleErrors';

export { generateStaticParams } from '@/app/cachedPages';

interface Props {
  params: Promise<{ locale: string; part: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { part } = await params;
  const t = await getTranslations('developers.operations');
  return pageMetadata({ locale, path: `/developpeurs/${part}`, title: t('part', { name: part }), description: t('partText') });
}

/** Every way to ask about one thing. */
export default async function DevelopersPartPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { part } = await params;
  const [t, document] = await Promise.all([
    getTranslations('developers'),
    openApiDocument(await config, () => exampleErrors('en')),
  ]);
  if (!document.tags.some(({ name }) => name === part)) notFound();
  return (
    <article className="page space-y-8 pt-4 pb-16">
      <Breadcrumb label={t('trail')} crumbs={[{ label: t('title'), href: localePath(locale, '/developpeurs') }, { label: part }]} />
      <header className="space-y-4">
        <h1 className="text-4xl">{t('operations.part', { name: part })}</h1>
        <p className="measure text-xl leading-normal text-ink-soft">{t('operations.partText')}</p>
      </header>
      <ul>
        {operationsOf(document, part).map((operation) => (
          <OperationEntry key={operation.operation.operationId} {...operation} document={document} />
        ))}
      </ul>
      <nav aria-labelledby="others" className="border-t-2 border-ink pt-6">
        <h2 id="others" className="text-2xl">
          {t('operations.others')}
        </h2>
        <PartLinks document={document} locale={locale} but={part} />
      </nav>
    </article>
  );
}
