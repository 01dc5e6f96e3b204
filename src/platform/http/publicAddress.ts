import { lookup as resolve, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { settings } from '../settings';

/** Thrown where an address leads to this machine, to its network or to nobody in particular. */
export class AddressRefused extends Error {
  constructor(what: string) {
    super(`${what} is not an address of the public internet`);
    this.name = 'AddressRefused';
  }
}

const notPublic = new BlockList();
/** https://www.iana.org/assignments/iana-ipv4-special-registry: this network, private, shared, loopback, link-local … */
for (const network of [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
  '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15',
  '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
]) {
  const [address = '', bits] = network.split('/');
  notPublic.addSubnet(address, Number(bits), 'ipv4');
}
/** Of IPv6 only 2000::/3 is public; within it these are not: Teredo and the like, examples, 6to4, which leads to IPv4. */
for (const [address, bits] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) {
  notPublic.addSubnet(address, bits, 'ipv6');
}
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an IP address is one of the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  if (settings().webhookLoopback && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6')) return true;
  if (family === 4) return !notPublic.check(address, 'ipv4');
  return global6.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}

/** Throws where a host is written as an IP address that is not public: nothing is looked up for such a one. */
export function refuseLiteral(hostname: string): void {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && !isPublic(host)) throw new AddressRefused(host);
}

/** Asks a name server for all addresses of a host. */
export type Resolver = (hostname: string, options: LookupAllOptions, callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void) => void;

/**
 * Finds the addresses of a host at the moment of connecting, and refuses the host where any of them is not public:
 * what was checked is what is connected to, whatever a name server says the next time.
 */
export const lookupBy =
  (resolver: Resolver): LookupFunction =>
  (hostname, options, callback) => {
    resolver(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const refused = addresses.find(({ address }) => !isPublic(address));
      if (refused) return callback(new AddressRefused(`${hostname} (${refused.address})`), '', 0);
      if (options.all) return (callback as unknown as (error: null, found: LookupAddress[]) => void)(null, addresses);
      callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };

export const lookupPublic = lookupBy(resolve);
