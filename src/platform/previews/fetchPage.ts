import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { settings } from '../settings';
import { AddressRefused, lookupPublic, refuseLiteral } from '../http/publicAddress';

/** A page as it was answered, in part. */
export interface FetchedPage {
  /** Where it was in the end. */
  address: string;
  html: string;
}

interface Bounds {
  /** Milliseconds that all of it may take. */
  patience?: number;
  /** Bytes of it that are read. */
  most?: number;
  lookup?: LookupFunction;
}

const mostRedirects = 3;

/**
 * Reads the beginning of a public page: by https, at the port of that, over connections of its own, each to an address that
 * was found public at the moment of connecting, wherever it is led to. It brings nothing of anybody along. Null where there
 * is no page of text; throws `AddressRefused` where it leads elsewhere than to the public internet.
 */
export async function fetchPage(address: string, { patience = 5_000, most = 256 * 1_024, lookup = lookupPublic }: Bounds = {}): Promise<FetchedPage | null> {
  const signal = AbortSignal.timeout(patience);
  let url = new URL(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    refuseOther(url);
    const answer = await ask(url, lookup, signal);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      // However much it says, and however slowly.
      answer.destroy();
      url = new URL(headers.location, url);
      continue;
    }
    const type = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;.*?charset="?([\w-]+))?/i.exec(headers['content-type'] ?? '');
    if (statusCode === 200 && type && !headers['content-encoding']) return { address: url.href, html: decoded(await beginning(answer, most), type[1]) };
    answer.destroy();
    return null;
  }
  return null;
}

/** Throws where an address is not one of an ordinary public site: another scheme or port, a name and a password, an IP address of a network. */
function refuseOther(url: URL): void {
  const { protocol, port, username, password, hostname } = url;
  const isOpen = settings().webhookLoopback;
  const isOrdinary = protocol === 'https:' && port === '';
  if ((!isOrdinary && !(isOpen && /^https?:$/.test(protocol))) || username || password) throw new AddressRefused(url.host);
  refuseLiteral(hostname);
}

function ask(url: URL, lookup: LookupFunction, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const headers = { accept: 'text/html,application/xhtml+xml', 'accept-encoding': 'identity', 'user-agent': 'Mentora' };
    request(url, { method: 'GET', headers, lookup, agent: false, signal }, resolve).on('error', reject).end();
  });
}

async function beginning(answer: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    parts.push(part);
    bytes += part.length;
    // Leaving the loop closes the connection.
    if (bytes >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
}

function decoded(bytes: Buffer, charset: string | undefined): string {
  const said = charset ?? /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 2_048).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(said).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
