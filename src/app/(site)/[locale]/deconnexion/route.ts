import config from '@payload-config';
import { createLocalReq, getPayload } from 'payload';
import { isSameOrigin, readCookie, setCookieHeader } from '@mentora/platform/http';
import { defaultLocale, isLocale, localePath } from '@mentora/platform/i18n';
import { settings } from '@mentora/platform/settings';
import { closeSession } from '@/collections/sessions/commands/closeSession';
import { signOutCookies } from '@/collections/sessions/cookies';
import { sessionCookie } from '@/collections/sessions/token';

interface Context {
  params: Promise<{ locale: string }>;
}

/** Logging out from any page, cached ones too, and without a script. A page of another site cannot do it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).locale;
  const locale = isLocale(given) ? given : defaultLocale;
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });

  const form = await request.formData().catch(() => new FormData());
  const req = await createLocalReq({}, await getPayload({ config }));
  const token = readCookie(request.headers, sessionCookie);
  await closeSession(req, { token, everywhere: form.get('partout') === 'oui' });

  const headers = new Headers({
    Location: `${localePath(locale, '/connexion')}?fin=deconnexion`,
    'Cache-Control': 'no-store',
    // Pages that were kept for reading offline were this person's.
    'Clear-Site-Data': '"cache"',
  });
  for (const cookie of signOutCookies()) headers.append('Set-Cookie', setCookieHeader(settings().url, cookie));
  return new Response(null, { status: 303, headers });
}
