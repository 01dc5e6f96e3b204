import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Payload } from 'payload';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { settings } from '@mentora/platform/settings';

/** The page that such a link leads to. */
const page = '/accord-parental';

function signatureOf({ secret }: Pick<Payload, 'secret'>, id: string): Buffer {
  return createHmac('sha256', secret).update(`guardian\n${id}`).digest();
}

/**
 * The address by which a guardian reads, agrees, refuses and withdraws without signing in. It holds for as long as the
 * account has this guardian: another one has another id, and so another link.
 */
export function guardianAddress(payload: Pick<Payload, 'secret'>, id: string, locale: Locale): string {
  const lien = `${id}.${signatureOf(payload, id).toString('base64url')}`;
  return `${settings().url}${localePath(locale, page)}?${new URLSearchParams({ lien }).toString()}`;
}

/** The id that such a link was made for; null where it was not made here. */
export function readGuardianLink(payload: Pick<Payload, 'secret'>, link: string): string | null {
  const [id = '', signature = ''] = link.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(payload, id);
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}
