import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import type { AccountSection } from './AccountFrame';

/** The metadata of an account page. No search engine has it. */
export function accountMetadata(section: AccountSection, path: string) {
  return async ({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> => {
    const locale = await pageLocale(params);
    const t = await getTranslations('account');
    const facts = { locale, path, title: t(`${section}.title`), description: t(`${section}.description`) };
    return pageMetadata({ ...facts, index: false });
  };
}
