import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { defaultLocale, isLocale, localePath } from '@mentora/platform/i18n';

interface PanelLoginProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The panel has no log-in of its own: it leads to the site's, and back. */
export default async function PanelLogin({ searchParams }: PanelLoginProps): Promise<never> {
  const { redirect: wanted } = await searchParams;
  const back = typeof wanted === 'string' && wanted.startsWith('/admin') ? wanted : '/admin';
  const language = (await cookies()).get('payload-lng')?.value;
  const page = localePath(isLocale(language) ? language : defaultLocale, '/connexion');
  redirect(`${page}?${new URLSearchParams({ retour: back })}`);
}
