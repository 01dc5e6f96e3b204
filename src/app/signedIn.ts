import { redirect } from 'next/navigation';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { getViewer, type Viewer } from '@/app/viewer';

/** The person behind a page for people who are signed in; anybody else is asked to sign in, and comes back. */
export async function signedIn(locale: Locale, path: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer) return viewer;
  const back = new URLSearchParams({ retour: localePath(locale, path) });
  redirect(`${localePath(locale, '/connexion')}?${back}`);
}
