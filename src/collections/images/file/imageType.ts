export type ImageType = 'jpeg' | 'png' | 'webp' | 'avif';

/**
 * The type of an image by its first bytes, or undefined for anything that is not taken. It looks before any
 * decoder does, so that SVG, PDF and the other formats that a decoder would know are never parsed.
 */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  if (starts(bytes, 0, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (starts(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp';
  if (text(bytes, 4, 8) === 'ftyp' && text(bytes, 8, 12) === 'avif') return 'avif';
  return undefined;
}

function starts(bytes: Uint8Array, offset: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[offset + index] === byte);
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
