/** An address as it is stored and compared: trimmed, one Unicode form, no capitals, the domain in ASCII. */
export function normaliseAddress(address: string): string {
  const plain = address.normalize('NFKC').trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  const domain = URL.parse(`http://${plain.slice(at + 1)}`)?.hostname;
  return at > 0 && domain ? `${plain.slice(0, at)}@${domain}` : plain;
}

/** Whether a normalised address can be written to: one @, a dotted domain, nothing that could end a mail header. */
export function isAddress(address: string): boolean {
  if (address.length > 254) return false;
  return /^[^\s@<>()[\],;:\\"\p{Cc}]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/u.test(address);
}
