import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
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
    sections: ['visitor', 'account', 'talk', 'cookies', 'security', 'rights'],
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

interface LegalPageProps {
  name: LegalDocument;
  params: Params;
  /** The month of this version, such as `2026-11`. */
  version?: string;
}

/** A page to be read: a title, a sentence that sums it up, and its parts. */
export async function LegalPage({ name, params, version }: LegalPageProps) {
  const locale = await pageLocale(params);
  const [t, settings, format] = await Promise.all([
    getTranslations('legal'),
    getSiteSettings(locale),
    getFormatter(),
  ]);
  const month = version && format.dateTime(new Date(version), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <article className="page py-10 md:py-14">
      <h1 className="text-4xl">{t(`${name}.title`)}</h1>
      <p className="measure mt-4 text-xl leading-normal text-ink-soft">{t(`${name}.lead`)}</p>
      {month ? <p className="mt-4 text-sm text-ink-soft">{t('version', { month })}</p> : null}
      <div className="mt-10 max-w-[68ch] space-y-10 border-t-2 border-ink pt-8">
        {documents[name].sections.map((section) => (
          <section key={section} className="prose">
            <h2>{t(`${name}.${section}.title`)}</h2>
            {t.rich(`${name}.${section}.body`, { ...marks, name: settings.name })}
          </section>
        ))}
      </div>
    </article>
  );
}
