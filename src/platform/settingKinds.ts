/** The kinds of values that settings have. The message of each says what was expected. */
import { isIP } from 'node:net';
import { z } from 'zod';

/** A whole number from 1 to `most`, without more digits than that has; `what` tells what was expected. */
function wholeNumber(what: string, most: number, byDefault: number) {
  return z
    .string()
    .regex(new RegExp(`^\\d{1,${String(most).length}}$`), what)
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, what)
    .default(byDefault);
}

/** A port number. */
export const port = (byDefault: number) => wholeNumber('a port number from 1 to 65535', 65_535, byDefault);

/** A number of days. */
export const days = (byDefault: number) => wholeNumber('a number of days, from 1 to 3650', 3_650, byDefault);

/** How long somebody who asks may be kept waiting, in seconds: proxies in front wait for 60. */
export const seconds = (byDefault: number) => wholeNumber('a number of seconds, from 1 to 50', 50, byDefault);

/** Yes or no. */
export const flag = z
  .enum(['0', '1', 'false', 'true'], '0 or 1')
  .transform((value) => value === '1' || value === 'true')
  .optional();

/** A host name. */
export const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?$/i;

/** Whether this is an IP address, or a network of them. */
export function isNetwork(value: string): boolean {
  const [address = '', bits, ...rest] = value.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** Whether a host is this machine itself, or a socket in its file system. */
export function isThisMachine(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1');
  return name === '' || name.startsWith('/') || name === 'localhost' || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name);
}

/** Items separated by commas. */
export function list<T extends string>(items: z.ZodType<T[], string[]>) {
  return z
    .string()
    .transform((value) => value.split(',').map((item) => item.trim()).filter(Boolean))
    .pipe(items);
}

/** An address with one of these protocols. */
export function address(protocols: string[], expected: string) {
  return z.string().refine((value) => {
    const url = URL.parse(value);
    return url !== null && protocols.includes(url.protocol) && url.hostname !== '';
  }, expected);
}

/** An address without path, as a browser writes an origin. */
export const origin = address(['http:', 'https:'], 'an address like https://mentora.example.org')
  .transform((value) => new URL(value))
  .refine(
    (url) => url.pathname === '/' && !url.search && !url.hash && !url.username,
    'an address without path, like https://mentora.example.org',
  )
  .transform((url) => url.origin);

/** An address below which an interface lies, without a slash at the end: paths are put behind it. */
export const baseAddress = (expected: string) =>
  address(['http:', 'https:'], expected)
    .transform((value) => new URL(value))
    .refine((url) => !url.search && !url.hash && !url.username && !url.password, expected)
    .transform((url) => url.href.replace(/\/+$/, ''));

/** A folder in a bucket: `s3://bucket/folder`. */
export const s3Place = /^s3:\/\/([^/\s]+)(?:\/(\S*?))?\/?$/;

/** The address of a database. */
export const databaseUrl = z.string().refine((value) => {
  const url = URL.parse(value);
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol)) return false;
  return url.pathname.length > 1 && (url.hostname !== '' || url.searchParams.has('host'));
}, 'a PostgreSQL address like postgres://user:password@host:5432/database');
