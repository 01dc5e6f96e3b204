import { createServer } from 'node:net';
import { hasCode } from './StartError';

/** Tries to listen, and gives the port (a free one where 0 was asked) back at once. */
export function tryPort(port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** The address by which this machine speaks to itself: IPv4, or IPv6 where there is no other. */
export async function loopback(): Promise<string> {
  try {
    await tryPort(0, '127.0.0.1');
    return '127.0.0.1';
  } catch (error) {
    if (hasCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT')) return '::1';
    throw error;
  }
}

/** A host as it stands in an address. */
export function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
