import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { endConsent, resumeConsent } from '../consents/consents';
import { addressKey, suppress } from '../mail/suppressed/suppress';
import { maskNumber, numberKey } from './numbers';

export type TextChannel = 'sms' | 'whatsapp';

/** By what a number is known among those that want nothing any more: by each channel for itself. */
export function stopAddress(channel: TextChannel, number: string): string {
  return `${channel}:${number}`;
}

/** Nothing goes to a number any more by this channel, and whoever has it agrees to it no longer. */
export async function stopNumber(req: PayloadRequest, channel: TextChannel, number: string): Promise<void> {
  await suppress(req, stopAddress(channel, number), 'stop', maskNumber(number));
  for (const person of await peopleAt(req, number)) await endConsent(req, person, channel, 'stop');
}

/** Takes a STOP back: whoever had agreed before agrees again. */
export async function startNumber(req: PayloadRequest, channel: TextChannel, number: string): Promise<void> {
  const key = addressKey(req.payload, stopAddress(channel, number));
  await query(req, sql`DELETE FROM suppressed_addresses WHERE key = ${key} AND reason = 'stop'`);
  for (const person of await peopleAt(req, number)) await resumeConsent(req, person, channel);
}

/** Who has verified a number: a family may share one. */
async function peopleAt(req: PayloadRequest, number: string): Promise<string[]> {
  const rows = await query<{ person: string }>(
    req,
    sql`SELECT person_id AS person FROM phone_numbers WHERE key = ${numberKey(req.payload, number)}`,
  );
  return rows.map(({ person }) => person);
}
