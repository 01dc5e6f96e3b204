import { redirect } from 'next/navigation';
import { may } from '@mentora/access';
import { requestPath } from '@mentora/moderation/site';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { signedIn } from '@/app/signedIn';
import type { Viewer } from '@/app/viewer';

/** The person behind a page for contributors. Who is none yet is shown how one becomes one; a visitor signs in first. */
export async function contributing(locale: Locale, path: string): Promise<Viewer> {
  const viewer = await signedIn(locale, path);
  if (!may('contribution.submit', viewer)) redirect(localePath(locale, requestPath));
  return viewer;
}
