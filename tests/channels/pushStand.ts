import { vapid } from '@mentora/platform/push';
import { completeSettings } from '@mentora/platform/settings';
import { createDecipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { selfSigned } from '../support/certificate';

/** A browser's side of a subscription: what it gives away, and how it reads what comes. */
export interface Browser {
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } };
  read: (body: Buffer) => unknown;
}

/** What a push service got. */
export interface Pushed {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A push service over TLS. As the real ones do, it takes for a device what is signed by the key that it was asked with. */
export interface PushStand {
  origin: string;
  pushed: Pushed[];
  /** What is answered to an address from now on; 201 where nothing is said. */
  answers: Map<string, number>;
  browser: (name: string) => Browser;
  stop: () => Promise<void>;
}

/** Starts one, with the settings that lead to it. `believed`: this process takes its certificate from now on. */
export async function pushStand({ believed = true } = {}): Promise<PushStand> {
  const { key, cert } = selfSigned();
  const pushed: Pushed[] = [];
  const answers = new Map<string, number>();
  const keys = new Map<string, string>();
  const server = createServer({ key, cert }, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = request.url ?? '';
      pushed.push({ path, headers: request.headers, body: Buffer.concat(parts) });
      const isKnown = request.headers.authorization?.endsWith(`k=${keys.get(path)}`);
      const status = answers.get(path) ?? (isKnown ? 201 : 403);
      response.writeHead(status, { Location: `/sent/${pushed.length}` }).end(status >= 400 ? `${path} is not there` : '');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const before = getCACertificates('default');
  if (believed) setDefaultCACertificates([...before, cert]);
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const secret = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32).toString('base64url');
  completeSettings({ VAPID_PRIVATE_KEY: secret, PUSH_TEST_HOST: host });
  return {
    origin: `https://${host}`,
    pushed,
    answers,
    browser: (name) => {
      keys.set(`/${name}`, vapid()!.publicKey);
      return browserAt(`https://${host}/${name}`);
    },
    stop: async () => {
      completeSettings({ PUSH_TEST_HOST: '' });
      setDefaultCACertificates(before);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function browserAt(endpoint: string): Browser {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const auth = randomBytes(16);
  const keys = { p256dh: pair.getPublicKey('base64url'), auth: auth.toString('base64url') };
  return { subscription: { endpoint, keys }, read: (body) => JSON.parse(decrypt(body, pair, auth)) as unknown };
}

/** What RFC 8291 has a browser do, by other means than the code uses. */
function decrypt(body: Buffer, pair: ECDH, auth: Buffer): string {
  const salt = body.subarray(0, 16);
  const length = body[20]!;
  const theirs = body.subarray(21, 21 + length);
  const sealed = body.subarray(21 + length);
  const derive = (secret: Buffer, with_: Buffer, info: Buffer, bytes: number) => Buffer.from(hkdfSync('sha256', secret, with_, info, bytes));
  const both = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), theirs]);
  const secret = derive(pair.computeSecret(theirs), auth, both, 32);
  const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}
