/**
 * The EXIF part of a WebP file, which the reader of EXIF does not look for there; undefined where there is none.
 * A WebP file is a RIFF: parts with a name of four letters and a length each.
 */
export function webpExif(file: Uint8Array): Uint8Array | undefined {
  const name = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  if (name(0) !== 'RIFF' || name(8) !== 'WEBP') return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 12; at + 8 <= file.length; ) {
    const length = view.getUint32(at + 4, true);
    if (name(at) === 'EXIF') {
      const part = file.subarray(at + 8, Math.min(file.length, at + 8 + length));
      // Some writers keep the head that the part has in a JPEG.
      return String.fromCharCode(...part.subarray(0, 4)) === 'Exif' ? part.subarray(6) : part;
    }
    at += 8 + length + (length % 2);
  }
  return undefined;
}
