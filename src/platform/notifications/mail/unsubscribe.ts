import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Payload } from 'payload';
import { settings } from '../../settings';

/** Who wants no more mails of which category, as a link says it. */
export interface Unsubscription {
  person: string;
  category: string;
}

function signatureOf({ secret }: Pick<Payload, 'secret'>, { person, category }: Unsubscription): Buffer {
  return createHmac('sha256', secret).update(`unsubscribe\n${person}\n${category}`).digest();
}

/** The address that takes a person off the mails of a category without signing in: for that alone, for ever. */
export function unsubscribeAddress(payload: Pick<Payload, 'secret'>, person: string, category: string): string {
  const signature = signatureOf(payload, { person, category }).toString('base64url');
  return `${settings().url}/api/notifications/unsubscribe?${new URLSearchParams({ person, category, signature }).toString()}`;
}

/** What such an address says, or null where it was not made here. */
export function readUnsubscription(payload: Pick<Payload, 'secret'>, params: URLSearchParams): Unsubscription | null {
  const unsubscription = { person: params.get('person') ?? '', category: params.get('category') ?? '' };
  const given = Buffer.from(params.get('signature') ?? '', 'base64url');
  const expected = signatureOf(payload, unsubscription);
  return given.length === expected.length && timingSafeEqual(given, expected) ? unsubscription : null;
}
