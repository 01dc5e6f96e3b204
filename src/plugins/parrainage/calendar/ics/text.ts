/** A text without what RFC 5545 3.3.11 has no place for: characters of control but line breaks and tabs. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** A name of one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** An address in which nothing is left that a calendar file would escape: addresses are not texts (RFC 5545 3.3.13). */
export function plainUrl(url: string): string {
  return new URL(url).href.replace(/[,;\\]/g, encodeURIComponent);
}
