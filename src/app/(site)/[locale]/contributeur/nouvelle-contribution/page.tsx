import { builderTitle, categoryFormWords, NewContributionPage } from '@mentora/moderation/site/builder/pages';
import type { Metadata } from 'next';
import { contributing } from '@/app/contributing';
import { ActionForm } from '@/app/forms/ActionForm';
import type { FormField } from '@/app/forms/FormFieldControl';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';
import { beginAction, proposeCategoryAction } from './actions';

interface NewContributionProps {
  params: Promise<{ locale: string }>;
}

const path = '/contributeur/nouvelle-contribution';

export async function generateMetadata({ params }: NewContributionProps): Promise<Metadata> {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path, title: builderTitle(locale, 'new'), index: false });
}

/** What one wants to bring. */
export default async function NewContribution({ params }: NewContributionProps) {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  await contributing(locale, path);
  const req = await pageRequest();
  const words = categoryFormWords(locale, req.payload.config);
  const name = (language: 'fr' | 'en' | 'ar'): FormField => ({
    kind: 'text',
    name: language,
    label: words.names[language],
    maxLength: 60,
    autoComplete: 'off',
    dir: language === 'ar' ? 'rtl' : 'ltr',
  });
  const accept: FormField = { kind: 'checkbox', name: 'licence', label: words.licence, hint: words.licenceHint };
  return (
    <NewContributionPage
      locale={locale}
      begin={beginAction}
      categoryForm={
        <ActionForm
          name="category"
          action={proposeCategoryAction}
          locale={locale}
          fields={[name('fr'), name('en'), name('ar'), accept]}
          hidden={{ shown: words.licenceName }}
          words={words}
          variant="secondary"
        />
      }
    />
  );
}
