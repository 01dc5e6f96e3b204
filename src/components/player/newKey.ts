/** A key for an answer about to be sent. `randomUUID` is not there on a plain http address of a local network. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
