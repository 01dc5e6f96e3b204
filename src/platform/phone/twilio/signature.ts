import { createHmac, timingSafeEqual } from 'node:crypto';

/** What Twilio signs a form with that it sends: the address, then each name with its values, in their order. */
export function signatureOf(authToken: string, address: string, form: URLSearchParams): string {
  const names = [...new Set(form.keys())].sort();
  const said = names.map((name) => [...new Set(form.getAll(name))].sort().map((value) => name + value).join('')).join('');
  return createHmac('sha1', authToken).update(address + said).digest('base64');
}

/** Whether a form was sent by Twilio to this address. */
export function isSigned(authToken: string, address: string, form: URLSearchParams, signature: string): boolean {
  const expected = Buffer.from(signatureOf(authToken, address, form));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
