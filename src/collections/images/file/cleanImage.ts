import { MentoraError } from '@mentora/platform';
import sharp, { type Sharp } from 'sharp';
import { maxFileBytes, maxPixels } from '../limits';
import { imageTypeOf, type ImageType } from './imageType';

export interface CleanImage {
  data: Buffer;
  type: ImageType;
  mimeType: string;
  extension: string;
}

const extensions: Record<ImageType, string> = { jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif' };

/** What libvips calls the formats in its headers: AVIF is HEIF with another codec. */
const headerFormats: Record<ImageType, string> = { jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'heif' };

/**
 * A received file as it may be kept: drawn anew from its pixels, upright, in the common colour space, without
 * anything else the file held (place, camera, comments, colour profile, bytes after the end).
 * Throws 413 `fileTooLarge` or `imageTooManyPixels`, 415 `imageTypeRefused`, 400 `imageUnreadable`.
 */
export async function cleanImage(received: Buffer, largest = maxFileBytes): Promise<CleanImage> {
  const { type, isPalette } = await checkImage(received, largest);
  const pixels = sharp(received, { failOn: 'error', limitInputPixels: maxPixels }).autoOrient();
  try {
    const data = await encoded(pixels, type, isPalette);
    return { data, type, mimeType: `image/${type}`, extension: extensions[type] };
  } catch {
    throw refused('imageUnreadable', 400);
  }
}

/**
 * Looks at what a file says it is before a pixel of it is decoded: its size, its first bytes, its header. Throws 413
 * `fileTooLarge` or `imageTooManyPixels`, 415 `imageTypeRefused`, 400 `imageUnreadable`.
 */
export async function checkImage(received: Buffer, largest = maxFileBytes): Promise<{ type: ImageType; isPalette: boolean }> {
  if (received.length > largest) throw refused('fileTooLarge', 413);
  const type = imageTypeOf(received);
  if (!type) throw refused('imageTypeRefused', 415);

  const { width, height, format, compression, isPalette } = await header(received);
  if (format !== headerFormats[type] || (type === 'avif' && compression !== 'av1')) {
    throw refused('imageTypeRefused', 415);
  }
  if (width * height > maxPixels) throw refused('imageTooManyPixels', 413);
  return { type, isPalette: isPalette === true };
}

/** Reads the header only: no pixel is decoded before their number is known. */
async function header(received: Buffer) {
  try {
    return await sharp(received, { limitInputPixels: false }).metadata();
  } catch {
    throw refused('imageUnreadable', 400);
  }
}

function encoded(pixels: Sharp, type: ImageType, palette: boolean): Promise<Buffer> {
  switch (type) {
    case 'jpeg':
      return pixels.jpeg({ quality: 88, mozjpeg: true }).toBuffer();
    case 'png':
      // What had a palette has no more colours than fit in one: none is looked for, and none is mixed from two.
      return pixels.png({ compressionLevel: 9, ...(palette && { palette, quality: 100, effort: 1, dither: 0 }) }).toBuffer();
    case 'webp':
      return pixels.webp({ quality: 88 }).toBuffer();
    case 'avif':
      return pixels.avif({ quality: 65, effort: 2 }).toBuffer();
  }
}

function refused(code: string, status: number): MentoraError {
  return new MentoraError(code, { status, field: 'file' });
}
