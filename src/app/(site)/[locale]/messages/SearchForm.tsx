import { getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Button, TextField } from '@mentora/ui';

/** Asks for words in one's conversations. */
export async function SearchForm({ locale, words }: { locale: Locale; words: string }) {
  const t = await getTranslations('messages.search');
  return (
    <form action={localePath(locale, '/messages')} role="search" className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-60">
        <TextField name="q" type="search" label={t('label')} defaultValue={words} maxLength={200} enterKeyHint="search" />
      </div>
      <Button type="submit" variant="secondary">
        {t('submit')}
      </Button>
    </form>
  );
}
