import { getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import type { OpenApiDocument } from '@mentora/platform/openapi';
import { Link } from '@mentora/ui';
import { operationsOf } from './operationsOf';

interface PartLinksProps {
  document: OpenApiDocument;
  locale: Locale;
  /** The part that is shown already. */
  but?: string;
}

/** What one can ask about, each on a page of its own: all of it at once is more than a phone likes to draw. */
export async function PartLinks({ document, locale, but }: PartLinksProps) {
  const t = await getTranslations('developers.operations');
  return (
    <ul className="mt-4 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {document.tags
        .filter(({ name }) => name !== but)
        .map(({ name }) => (
          <li key={name} className="flex items-center justify-between gap-4 border-t border-line">
            <Link href={localePath(locale, `/developpeurs/${name}`)} className="link inline-flex min-h-11 items-center">
              <bdi lang="en">{name}</bdi>
            </Link>
            <span className="text-sm text-ink-soft">{t('count', { count: operationsOf(document, name).length })}</span>
          </li>
        ))}
    </ul>
  );
}
