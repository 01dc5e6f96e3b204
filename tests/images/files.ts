import sharp from 'sharp';

/** A picture with something on it, so that no two pixels rows are alike. */
function picture(width: number, height: number) {
  const stripes = Array.from({ length: 8 }, (_, at) =>
    `<rect x="${at * 12}%" y="${at * 11}%" width="30%" height="20%" fill="hsl(${at * 45} 60% 50%)"/>`).join('');
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${stripes}</svg>`))
    .flatten({ background: '#fbf7ef' });
}

export const pngFile = (width = 390, height = 844) => picture(width, height).png().toBuffer();
export const webpFile = (width = 390, height = 844) => picture(width, height).webp().toBuffer();
export const avifFile = (width = 390, height = 844) => picture(width, height).avif({ effort: 0 }).toBuffer();

/** A photograph as a phone makes it: lying on its side, with the place where it was taken and a profile. */
export const phonePhoto = (width = 800, height = 600) =>
  picture(width, height)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telephone', Model: 'De Camille' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 17/1 40/1' },
    })
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A PNG of a few hundred bytes whose header promises a picture of any size. */
export async function bombHeader(width: number, height: number): Promise<Buffer> {
  const small = await pngFile(8, 8);
  small.writeUInt32BE(width, 16);
  small.writeUInt32BE(height, 20);
  small.writeUInt32BE(crc32(small.subarray(12, 29)), 29);
  return small;
}

/** Bytes that no compression makes small, as a PNG of at least so many bytes. */
export async function heavyPng(bytes: number): Promise<Buffer> {
  const side = Math.ceil(Math.sqrt(bytes / 3)) + 16;
  const noise = Buffer.alloc(side * side * 3);
  for (let at = 0, state = 1; at < noise.length; at += 1) {
    state = (state * 48271) % 2147483647;
    noise[at] = state % 256;
  }
  return sharp(noise, { raw: { width: side, height: side, channels: 3 } }).png({ compressionLevel: 0 }).toBuffer();
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
