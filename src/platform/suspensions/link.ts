import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Payload } from 'payload';
import { localePath } from '../i18n/localePath';
import type { Locale } from '../i18n/locales';
import { settings } from '../settings';

/** The page that says why somebody may not sign in, until when, and what can be done about it. */
const page = '/suspension';

function signatureOf({ secret }: Pick<Payload, 'secret'>, id: string): Buffer {
  return createHmac('sha256', secret).update(`suspension\n${id}`).digest();
}

/** The path of that page for one suspension, by a link that nobody guesses: it is read without signing in. */
export function suspensionPath(payload: Pick<Payload, 'secret'>, id: string, locale: Locale): string {
  const lien = `${id}.${signatureOf(payload, id).toString('base64url')}`;
  return `${localePath(locale, page)}?${new URLSearchParams({ lien }).toString()}`;
}

/** The same as a whole address, for a mail. */
export function suspensionAddress(payload: Pick<Payload, 'secret'>, id: string, locale: Locale): string {
  return settings().url + suspensionPath(payload, id, locale);
}

/** The id that such a link was made for; null where it was not made here. */
export function readSuspensionLink(payload: Pick<Payload, 'secret'>, link: string): string | null {
  const [id = '', signature = ''] = link.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(payload, id);
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}
