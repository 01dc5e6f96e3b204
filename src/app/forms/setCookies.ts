import { cookies } from 'next/headers';
import { cookieOptions, type Cookie } from '@mentora/platform/http';
import { settings } from '@mentora/platform/settings';

/** Sets cookies from a server action or a route handler. */
export async function setCookies(list: readonly Cookie[]): Promise<void> {
  const jar = await cookies();
  for (const cookie of list) jar.set(cookie.name, cookie.value, cookieOptions(settings().url, cookie));
}
