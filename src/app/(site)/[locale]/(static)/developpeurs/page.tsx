import config from '@payload-config';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localise, registriesOf } from '@mentora/platform';
import { openApiDocument } from '@mentora/platform/openapi';
import { keyLimit } from '@mentora/platform/apiKeys';
import { ErrorCodes } from '@/app/developers/ErrorCodes';
import { Example } from '@/app/developers/Example';
import { PartLinks } from '@/app/developers/PartLinks';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { exampleErrors } from '@/app/messages/exampleErrors';

export { generateStaticParams } from '@/app/cachedPages';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('developers');
  return pageMetadata({ locale, path: '/developpeurs', title: t('title'), description: t('lead') });
}

/** The interface for programs, as its OpenAPI document says it: how one asks, what can go wrong, and what can be asked. */
export default async function DevelopersPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, document, errors] = await Promise.all([
    getTranslations('developers'),
    openApiDocument(await config, () => exampleErrors('en')),
    exampleErrors(locale),
  ]);
  const events = registriesOf(await config).webhookEvents;
  const address = document.servers[0]?.url ?? '';
  return (
    <article className="page py-10 md:py-14">
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="measure mt-4 text-xl leading-normal text-ink-soft">{t('lead')}</p>
      <div className="prose mt-10 border-t-2 border-ink pt-8">
        <p>
          <a href="/api/openapi.json">{t('document')}</a>
        </p>
        <h2>{t('keys.title')}</h2>
        <p>{t('keys.text')}</p>
        <Example>{`curl -H 'Authorization: Bearer mentora_…' ${address}/api/exercises`}</Example>
        <p>{t('keys.limit', { tries: keyLimit.tries })}</p>
        <h2>{t('errors.title')}</h2>
        <p>{t('errors.text')}</p>
        <Example>{'{ "errors": [{ "message": "…", "code": "tooManyTries", "field": "…" }] }'}</Example>
        <ErrorCodes title={t('errors.codes')} code={t('errors.code')} message={t('errors.message')} messages={errors} />
        <h2>{t('webhooks.title')}</h2>
        <p>{t('webhooks.text')}</p>
        <ul>
          {events.map(({ name, label }) => (
            <li key={name}>
              <code>{name}</code> {localise(label, locale)}
            </li>
          ))}
        </ul>
        <h2>{t('operations.title')}</h2>
        <p>{t('operations.text')}</p>
      </div>
      <PartLinks document={document} locale={locale} />
    </article>
  );
}
