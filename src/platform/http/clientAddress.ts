import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';
import { settings } from '../settings';

/** Header in which the server writes who is at the other end of the connection, over whatever a client sent. */
export const peerHeader = 'x-mentora-peer';

function plain(address: string): string {
  const bare = address.trim().replace(/^\[(.*)\](:\d+)?$/, '$1');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped) return mapped;
  return isIP(bare) ? bare : bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

/**
 * The address of the person's machine. `X-Forwarded-For` is believed from right to left for as long as a
 * trusted proxy says it: anybody can write the rest.
 */
export function clientAddress(
  headers: Pick<Headers, 'get'>,
  trustedProxies: readonly string[] = settings().trustedProxies,
): string {
  const trusted = listOf(trustedProxies);
  let address = plain(headers.get(peerHeader) ?? '');
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map(plain).filter(Boolean);
  while (hops.length > 0 && isIP(address) && trusted.check(address, familyOf(address))) {
    const next = hops.pop() ?? '';
    if (!isIP(next)) break;
    address = next;
  }
  return isIP(address) ? address : 'unknown';
}

/** Whether what is at the other end of a connection is a proxy that is believed. */
export function isTrustedProxy(peer: string, trustedProxies: readonly string[] = settings().trustedProxies): boolean {
  const address = plain(peer);
  return isIP(address) !== 0 && listOf(trustedProxies).check(address, familyOf(address));
}

/** The part of an address that stands for one household: an IPv6 customer owns a whole /64. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const first = head ? head.split(':') : [];
  const last = tail ? tail.split(':') : [];
  const groups = address.includes('::')
    ? [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last]
    : first;
  return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
