import { query, sql } from '../command/query';
import { unseal } from '../crypto/seal';
import { RefusedForGood } from '../mail/outgoing';
import type { Carrier } from '../outbox/carrier';
import webPush from 'web-push';
import { deviceOf, type Device } from './device';
import { serviceOf } from './services';
import { vapid } from './vapid';

/** What a device shows: `public/sw.js` reads it. */
export interface Pushed {
  title: string;
  body: string;
  /** Where it leads, on this site. */
  href: string;
  /** The same for two that are one: the second takes the place of the first. */
  tag: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** How long a service keeps it for a device that is off, in seconds. */
const keptFor = 24 * 3_600;

/** Hands a message to the service of a device. One that its service knows no more is forgotten. */
export const byWebPush: Carrier<{ device: string; shown: Pushed }> = async (payload, { id, request: { device, shown } }) => {
  const keys = vapid();
  if (!keys) throw new RefusedForGood('Web Push is not configured');
  const [row] = await query<{ sealed: string }>({ payload }, sql`SELECT sealed FROM push_subscriptions WHERE id = ${device}`);
  if (!row) return 'unwanted';
  const subscription = JSON.parse(unseal(row.sealed, deviceOf(device))) as Device;
  if (!serviceOf(subscription.endpoint)) throw new RefusedForGood('The address is none of a push service');
  try {
    const { headers } = await webPush.sendNotification(subscription, JSON.stringify(shown), {
      vapidDetails: keys,
      TTL: keptFor,
      timeout: 20_000,
      // A second copy takes the place of one that the device has not got yet.
      topic: id.replaceAll('-', ''),
    });
    return { providerId: headers.location ?? null };
  } catch (error) {
    if (!(error instanceof webPush.WebPushError)) throw error;
    const { statusCode } = error;
    if (statusCode === 404 || statusCode === 410) {
      await query({ payload }, sql`DELETE FROM push_subscriptions WHERE id = ${device}`);
      return 'unwanted';
    }
    // What the service says may name the device: its status is enough.
    const problem = `Push service: ${statusCode}`;
    throw statusCode === 400 || statusCode === 413 ? new RefusedForGood(problem) : new Error(problem);
  }
};
