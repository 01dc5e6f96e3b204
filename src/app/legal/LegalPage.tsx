import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { getSiteSettings } from '@/app/siteSettings';

/** The long pages and their parts, in order. */
const documents = {
  accessibility: {
    path: '/accessibilite',
    sections: ['aim', 'adapt', 'exercises', 'limits', 'contact'],
  },
  privacy: {
    path: '/confidentialite',
    sections: ['visitor', 'account', 'cookies', 'security', 'rights'],
  },
  terms: {
    path: '/conditions',
    sections: ['service', 'account', 'respect', 'content', 'limits', 'changes'],
  },
} as const;

export type LegalDocument = keyof typeof documents;

type Params = Promise<{ locale: string }>;

/** Title, description and languages of a legal page. */
export async function legalMetadata(name: LegalDocument, params: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const [t, settings] = await Promise.all([getTranslations('legal'), getSiteSettings(locale)]);
  return pageMetadata({
    locale,
    path: documents[name].path,
    title: t(`${name}.title`),
    description: t(`${name}.description`, { name: settings.name }),
  });
}

const marks = {
  p: (chunks: ReactNode) => <p>{chunks}</p>,
  ul: (chunks: ReactNode) => <ul>{chunks}</ul>,
  li: (chunks: ReactNode) => <li>{chunks}</li>,
};

/** A page to be read: a title, a sentence that sums it up, and its parts. */
export async function LegalPage({ name, params, version }: { name: LegalDocument; params: Params; version?: string }) {
  const locale = await pageLocale(params);
  const [t, settings] = await Promise.all([getTranslations('legal'), getSiteSettings(locale)]);
  return (
    <article className="page py-10 md:py-14">
      <h1 className="text-4xl">{t(`${name}.title`)}</h1>
      <p className="measure mt-4 text-xl leading-normal text-ink-soft">{t(`${name}.lead`)}</p>
      {version ? <p className="mt-4 text-sm text-ink-soft">{t('version', { version })}</p> : null}
      <div className="prose mt-10 border-t-2 border-ink">
        {documents[name].sections.map((section) => (
          <section key={section} className="space-y-4">
            <h2>{t(`${name}.${section}.title`)}</h2>
            {t.rich(`${name}.${section}.body`, { ...marks, name: settings.name })}
          </section>
        ))}
      </div>
    </article>
  );
}
