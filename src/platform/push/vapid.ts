import { createECDH } from 'node:crypto';
import { settings } from '../settings';

/** What proves the site to push services. */
export interface Vapid {
  subject: string;
  publicKey: string;
  privateKey: string;
}

/** The site's keys of Web Push, with whom a service may write to; undefined where there are none. */
export function vapid(): Vapid | undefined {
  const { push, url, mailFrom } = settings();
  if (!push) return undefined;
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(push.vapidPrivateKey, 'base64url');
  const [, address = mailFrom] = /<([^<>]+)>/.exec(mailFrom) ?? [];
  return {
    subject: url.startsWith('https:') ? url : `mailto:${address}`,
    publicKey: pair.getPublicKey('base64url'),
    privateKey: push.vapidPrivateKey,
  };
}
