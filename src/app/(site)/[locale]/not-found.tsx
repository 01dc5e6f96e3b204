import { getLocale, getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { EmptyState, LinkButton, LostDrawing } from '@mentora/ui';

/** What a wrong address shows: why, and two ways on. */
export default async function NotFound() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('shell.notFound')]);
  return (
    <div className="page py-8">
      <EmptyState
        as="h1"
        illustration={<LostDrawing className="w-70" />}
        title={t('title')}
        action={
          <>
            <LinkButton href={localePath(locale, '/exercices')}>{t('exercises')}</LinkButton>
            <LinkButton variant="secondary" href={localePath(locale, '/')}>
              {t('home')}
            </LinkButton>
          </>
        }
      >
        <p>{t('text')}</p>
      </EmptyState>
    </div>
  );
}
