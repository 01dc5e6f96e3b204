import { getTranslations } from 'next-intl/server';
import type { Locale } from '@mentora/platform/i18n';
import { DisplayControls } from '@mentora/ui/client';
import { displayWords } from './displayWords';
import { LanguageLinks } from './LanguageLinks';
import { saveDisplay } from './saveDisplay';

/** Language, colours, contrast and size of text, one touch from every page. */
export async function DisplayPanel({ locale }: { locale: Locale }) {
  const t = await getTranslations('shell.display');
  return (
    <section aria-label={t('title')} className="space-y-4">
      <nav aria-label={t('language')}>
        <p aria-hidden="true" className="mb-1 font-bold">
          {t('language')}
        </p>
        <LanguageLinks current={locale} className="-mx-2 flex flex-wrap" />
      </nav>
      <DisplayControls words={await displayWords()} save={saveDisplay} />
    </section>
  );
}
