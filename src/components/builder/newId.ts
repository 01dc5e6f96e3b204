/** An id for a step, an answer or an item: 24 hexadecimal digits, as the panel makes them. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
