import { settings } from '../settings';

/** The services by which browsers get what is pushed to them. No other address is ever called. */
const services = [
  /^fcm\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^[a-z0-9.-]+\.push\.apple\.com$/,
  /^[a-z0-9.-]+\.notify\.windows\.com$/,
];

/** The host of a push service that an address belongs to; null for any other address. */
export function serviceOf(endpoint: string): string | null {
  const url = URL.parse(endpoint);
  if (url?.protocol !== 'https:' || url.username || url.password || url.hash) return null;
  const { testHost } = settings().push ?? {};
  if (testHost && url.host === testHost) return url.host;
  return url.port === '' && services.some((service) => service.test(url.hostname)) ? url.hostname : null;
}
