import { may } from '@mentora/access';
import { defaultLocale, isLocale, localePath, type Locale } from '@mentora/platform/i18n';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getViewer } from '@/app/viewer';

/** Pages of Payload's about signing in: people sign in on the site. */
const ofSigningIn = new Set([
  'login',
  'create-first-user',
  'forgot',
  'reset',
  'verify',
  'unauthorized',
  'logout-inactivity',
]);

/**
 * Lets a person into a page of the panel whom the matrix allows, and sends everybody else to the site: to sign
 * in, or to his or her own space. It stands before every view, for custom ones are open to all by default: in
 * the layout, for a first visit, and in the page, for the way from one view to another.
 */
export async function enterPanel(path: string): Promise<void> {
  const viewer = await getViewer();
  const chosen = viewer?.locale ?? (await cookies()).get('payload-lng')?.value;
  const locale: Locale = isLocale(chosen) ? chosen : defaultLocale;
  const first = path.split('/')[2] ?? '';
  if (first === 'logout') return;

  if (!viewer) {
    const back = ofSigningIn.has(first) ? '/admin' : path;
    redirect(localePath(locale, `/connexion?retour=${encodeURIComponent(back)}`));
  }
  // Somebody who is signed in already would be sent back here by the sign-in page.
  if (!may('panel.enter', viewer)) redirect(localePath(locale, '/espace'));
  if (first === 'account') redirect(localePath(locale, '/compte/profil'));
  if (ofSigningIn.has(first)) redirect('/admin');
}
