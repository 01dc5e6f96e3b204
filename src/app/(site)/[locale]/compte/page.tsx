import { redirect } from 'next/navigation';
import { localePath } from '@mentora/platform/i18n';
import { pageLocale } from '@/app/i18n/pageLocale';

/** The account begins with the profile. */
export default async function AccountPage({ params }: { params: Promise<{ locale: string }> }): Promise<never> {
  redirect(localePath(await pageLocale(params), '/compte/profil'));
}
