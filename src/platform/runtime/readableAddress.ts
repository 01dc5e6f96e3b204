import { isUtf8 } from 'node:buffer';

/** Bytes that are written as `%E9`, or a percent sign that begins none. */
const escaped = /(?:%[0-9a-f]{2})+|%/gi;

/**
 * The address of a request with the sign for "unreadable" (U+FFFD) where it has bytes that are no text, or a zero, which
 * no database holds. Nothing can be found there, which is for the site to say as of any other address: unmended it
 * would break what decodes it.
 */
export function readableAddress(url: string): string {
  return url.includes('%') ? url.replace(escaped, readable) : url;
}

function readable(run: string): string {
  if (run === '%') return '%25';
  const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
  if (isUtf8(bytes) && !bytes.includes(0)) return run;
  return encodeURIComponent(bytes.toString('utf8').replaceAll('\0', '\uFFFD'));
}
