/** An address as who has no business with it may see it: `n•••@example.org`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '•••' : `${[...address][0]}•••${address.slice(at)}`;
}

/** A text with the addresses in it masked: mail servers like to repeat them. */
export function maskAddresses(text: string): string {
  return text.replace(/[^\s<>()[\]:;,"'@]+@[^\s<>()[\]:;,"'@]+/g, maskAddress);
}
