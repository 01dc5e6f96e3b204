import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { MentoraError } from '../errors';
import { registriesOf } from '../registries';
import { settings } from '../settings';
import { AddressRefused, refuseLiteral } from '../http/publicAddress';

/** Where a webhook leads: by https, to a host of the public internet, with no password in it. */
const address = z
  .string('required')
  .trim()
  .min(1, 'required')
  .max(2000, 'tooLong')
  .refine((text) => {
    const url = URL.parse(text);
    const schemes = settings().webhookLoopback ? ['https:', 'http:'] : ['https:'];
    return url !== null && schemes.includes(url.protocol) && !url.username && !url.password && !isClosed(url.hostname);
  }, 'webhookAddress');

function isClosed(hostname: string): boolean {
  try {
    refuseLiteral(hostname);
    return false;
  } catch (error) {
    if (error instanceof AddressRefused) return true;
    throw error;
  }
}

/** What is said of a webhook. */
export const webhookInput = z.object({
  name: z.string('required').trim().min(1, 'required').max(80, 'tooLong'),
  url: address,
  events: z.array(z.string('invalid'), 'required').min(1, 'required').max(200, 'invalid'),
});

/** The events that are named, each once. Throws 400 where one is not offered. */
export function offeredEvents(req: PayloadRequest, events: readonly string[]): string[] {
  const offered = new Set<string>(registriesOf(req.payload.config).webhookEvents.map(({ name }) => name));
  const chosen = [...new Set(events)];
  if (!chosen.every((name) => offered.has(name))) throw new MentoraError('invalid', { status: 400, field: 'events' });
  return chosen;
}
