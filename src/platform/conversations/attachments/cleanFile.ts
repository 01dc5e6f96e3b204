import sharp from 'sharp';
import { MentoraError } from '../../errors';
import { largestImage, largestPdf } from './limits';

const mostPixels = 60_000_000;
const side = 1_600;

export interface CleanFile {
  content: Buffer;
  type: 'image/webp' | 'application/pdf';
  width: number | null;
  height: number | null;
}

/** The formats of pictures that are taken, by their first bytes: nothing else reaches a decoder. */
const pictures: readonly ((bytes: Buffer) => boolean)[] = [
  (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
];

/**
 * A received file as it may be kept: a picture is drawn anew, upright and without where and when it was taken; a PDF
 * stays as it is. By what it holds, whatever it is called.
 */
export async function cleanFile(received: Buffer): Promise<CleanFile> {
  if (received.toString('latin1', 0, 5) === '%PDF-') {
    if (received.length > largestPdf) throw new MentoraError('attachmentTooLarge', { status: 413, field: 'file' });
    return { content: received, type: 'application/pdf', width: null, height: null };
  }
  if (!pictures.some((isOne) => isOne(received))) throw new MentoraError('attachmentRefused', { status: 415, field: 'file' });
  if (received.length > largestImage) throw new MentoraError('attachmentTooLarge', { status: 413, field: 'file' });
  try {
    const { data, info } = await sharp(received, { failOn: 'error', limitInputPixels: mostPixels })
      .autoOrient()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return { content: data, type: 'image/webp', width: info.width, height: info.height };
  } catch {
    throw new MentoraError('imageUnreadable', { status: 400, field: 'file' });
  }
}
