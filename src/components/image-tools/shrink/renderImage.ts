import { blockSide, boxOf, conceal } from '../edit/conceal';
import { pixelsOf, whole } from '../edit/cropGeometry';
import type { ImageEdit } from '../edit/imageEdit';
import { imageLimits } from '../door';
import { contentKind, type ContentKind } from './contentKind';
import { fitWithin, type Size } from './fit';
import { searchEncoding } from './searchEncoding';

/** A picture as it will be sent, with what it was. */
export interface ShrunkImage extends Size {
  blob: Blob;
  /** The size of the file that was chosen, in pixels. */
  original: Size;
  /** A small picture of it, by which images that look the same are found. */
  small: Blob;
}

/** Why a file cannot be sent: no picture that this browser knows, or one that does not become small enough. */
export type ShrinkFailure = 'unreadable' | 'notSmallEnough';

/** Larger ones are worked on at this size: phones have little memory. */
const workingSide = 4096;

/** The longer side of what is sent unless told otherwise: the site shows no picture wider than 1200. */
const usualSide = 2000;

const smallSide = 256;

/** The largest file that is opened at all. */
const largestFile = 60 * 1024 * 1024;

type Canvas = OffscreenCanvas | HTMLCanvasElement;
type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A canvas: off the page where the browser can, else one that is not on it. */
function canvasOf({ width, height }: Size): { canvas: Canvas; context: Context } {
  const canvas = typeof OffscreenCanvas === 'undefined' ? document.createElement('canvas') : new OffscreenCanvas(width, height);
  Object.assign(canvas, { width, height });
  const context: Context | null = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

async function encodeCanvas(canvas: Canvas, type: string, quality: number): Promise<Blob> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type, quality });
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No blob'))), type, quality));
}

/**
 * Draws a picture anew: the part that is kept, with what is covered gone, below the limit. It holds pixels alone:
 * nothing else of the file is taken along. Throws a `ShrinkFailure` as its message.
 */
export async function renderImage(file: Blob, edit: ImageEdit): Promise<ShrunkImage> {
  if (file.size > largestFile) throw new Error('unreadable' satisfies ShrinkFailure);
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Error('unreadable' satisfies ShrinkFailure);
  });
  try {
    const { canvas, context, size } = worked(bitmap, edit);
    const kind = contentKind(context.getImageData(0, 0, Math.min(size.width, 512), Math.min(size.height, 512)));
    const found = await encoded(canvas, fitWithin(size, edit.width === null ? usualSide : Infinity), kind);
    if (!found) throw new Error('notSmallEnough' satisfies ShrinkFailure);
    const { encoded: blob, width, height } = found;
    const small = drawn(canvas, fitWithin(size, smallSide));
    return { blob, width, height, original: { width: bitmap.width, height: bitmap.height }, small: await encodeCanvas(small, 'image/jpeg', 0.85) };
  } finally {
    bitmap.close();
  }
}

/** The part of a picture that is kept, at most at the working size, with what is covered gone. */
function worked(bitmap: ImageBitmap, { crop, width: widest, covers }: ImageEdit): { canvas: Canvas; context: Context; size: Size } {
  const part = pixelsOf(crop ?? whole, bitmap);
  const size = fitWithin(part, workingSide);
  const scale = size.width / part.width;
  const { canvas, context } = canvasOf(size);
  context.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, size.width, size.height);
  coverUp(context, size, { covers, scale, part, picture: bitmap });
  const narrow = widest === null || widest >= size.width ? null : fitWidth(size, widest);
  if (!narrow) return { canvas, context, size };
  const small = drawn(canvas, narrow);
  return { canvas: small, context: small.getContext('2d') as Context, size: narrow };
}

const fitWidth = ({ width, height }: Size, wanted: number): Size => ({ width: wanted, height: Math.max(1, Math.round((height * wanted) / width)) });

interface CoverUp {
  covers: ImageEdit['covers'];
  scale: number;
  part: { x: number; y: number };
  picture: Size;
}

/** Covers are shares of the whole picture; the canvas shows a part of it at a scale. */
function coverUp(context: Context, size: Size, { covers, scale, part, picture }: CoverUp): void {
  const full = { width: picture.width * scale, height: picture.height * scale };
  const side = blockSide(full);
  for (const cover of covers) {
    const shifted = shift(cover, { x: part.x * scale, y: part.y * scale }, full, size);
    const box = boxOf(shifted, size, side);
    if (!box) continue;
    const pixels = context.getImageData(box.x, box.y, box.width, box.height);
    conceal(pixels, box, shifted, size, side);
    context.putImageData(pixels, box.x, box.y);
  }
}

/** A cover of the whole picture as one of the canvas, in shares of that; it may reach beyond its edges. */
function shift(cover: ImageEdit['covers'][number], by: { x: number; y: number }, full: Size, size: Size): ImageEdit['covers'][number] {
  const x = (share: number) => (share * full.width - by.x) / size.width;
  const y = (share: number) => (share * full.height - by.y) / size.height;
  if (cover.kind === 'box') {
    const { zone } = cover;
    return { kind: 'box', zone: { x: x(zone.x), y: y(zone.y), w: (zone.w * full.width) / size.width, h: (zone.h * full.height) / size.height } };
  }
  const longer = Math.max(full.width, full.height) / Math.max(size.width, size.height);
  return { kind: 'stroke', points: cover.points.map((point) => ({ x: x(point.x), y: y(point.y) })), size: cover.size * longer };
}

/** A canvas drawn at another size. */
function drawn(from: Canvas, size: Size, paper?: string): Canvas {
  const { canvas, context } = canvasOf(size);
  if (paper) {
    context.fillStyle = paper;
    context.fillRect(0, 0, size.width, size.height);
  }
  context.drawImage(from, 0, 0, size.width, size.height);
  return canvas;
}

/**
 * Photos become JPEG; screenshots, drawings and what one sees through become WebP where the browser writes it, or PNG where
 * that is smaller, which it is for even areas: text stays as sharp as it was.
 */
async function encoded(canvas: Canvas, size: Size, { flat, transparent }: ContentKind) {
  const wanted = flat || transparent ? 'image/webp' : 'image/jpeg';
  const probe = await encodeCanvas(canvasOf({ width: 1, height: 1 }).canvas, wanted, 0.5);
  const type = probe.type === wanted ? wanted : 'image/jpeg';
  let [scaledTo, at] = [canvas, { width: canvas.width, height: canvas.height }];
  const drawAt = ({ width, height }: Size) => {
    if (width !== at.width || height !== at.height) [scaledTo, at] = [drawn(canvas, { width, height }), { width, height }];
    // JPEG knows no transparency: what one saw through would become black.
    return type === 'image/jpeg' && transparent ? drawn(scaledTo, at, '#ffffff') : scaledTo;
  };
  const found = await searchEncoding({
    size,
    limit: imageLimits.bytes,
    best: 0.9,
    least: 0.6,
    encode: ({ quality, ...attempt }) => encodeCanvas(drawAt(attempt), type, quality),
  });
  if (!flat) return found;
  const exact = await encodeCanvas(drawAt(size), 'image/png', 1);
  const isSmaller = exact.size < imageLimits.bytes && (!found || exact.size <= found.encoded.size || found.width < size.width);
  return isSmaller ? { ...size, encoded: exact } : found;
}
