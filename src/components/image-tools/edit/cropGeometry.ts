import { resizeZone, type Handle, type Point, type Zone } from '../../zone-editor/geometry';
import type { Size } from '../shrink/fit';

/** The proportions that a part can be held to; `free` is none. */
export const ratios = { free: null, square: 1, wide: 16 / 9, photo: 4 / 3, portrait: 3 / 4, phone: 9 / 16 } as const;

export type RatioName = keyof typeof ratios;

/** All of a picture. */
export const whole: Zone = { x: 0, y: 0, w: 1, h: 1 };

const onGrid = (share: number) => Math.round(share * 10_000) / 10_000;

/** The largest part of these proportions (width over height, in pixels) around the middle of what was kept before. */
export function withRatio(zone: Zone, ratio: number | null, { width, height }: Size): Zone {
  if (ratio === null) return zone;
  // In shares of the picture, which itself is not square.
  const share = ratio * (height / width);
  const w = onGrid(Math.min(1, share));
  const h = onGrid(Math.min(1, 1 / share));
  const middle = { x: zone.x + zone.w / 2, y: zone.y + zone.h / 2 };
  return { x: onGrid(clamp(middle.x - w / 2, 0, 1 - w)), y: onGrid(clamp(middle.y - h / 2, 0, 1 - h)), w, h };
}

/** A part whose edges at a handle are pulled; held to proportions, its other side follows, and stays in the picture. */
export function resizeCrop(zone: Zone, handle: Handle, by: Point, ratio: number | null, { width, height }: Size): Zone {
  const pulled = resizeZone(zone, handle, by);
  if (ratio === null) return pulled;
  const share = ratio * (height / width);
  // From the edges that stay (the middle where neither is pulled) there is only so much room.
  const roomX = handle.x < 0 ? zone.x + zone.w : handle.x > 0 ? 1 - zone.x : 1;
  const roomY = handle.y < 0 ? zone.y + zone.h : handle.y > 0 ? 1 - zone.y : 1;
  const wanted = handle.x === 0 ? pulled.h * share : pulled.w;
  const w = onGrid(Math.min(wanted, roomX, roomY * share));
  const h = onGrid(Math.min(roomY, w / share));
  return {
    x: onGrid(placed(handle.x, zone.x, zone.w, w)),
    y: onGrid(placed(handle.y, zone.y, zone.h, h)),
    w,
    h,
  };
}

/** Where a side begins whose last edge, first edge or middle stays. */
function placed(edge: -1 | 0 | 1, from: number, before: number, after: number): number {
  if (edge < 0) return from + before - after;
  if (edge > 0) return from;
  return clamp(from + (before - after) / 2, 0, 1 - after);
}

/** A part in whole pixels of its picture. */
export function pixelsOf({ x, y, w, h }: Zone, { width, height }: Size): { x: number; y: number; width: number; height: number } {
  const left = Math.min(width - 1, Math.round(x * width));
  const top = Math.min(height - 1, Math.round(y * height));
  return { x: left, y: top, width: clamp(Math.round(w * width), 1, width - left), height: clamp(Math.round(h * height), 1, height - top) };
}

/** A part by typed numbers of pixels, as far as they lie in the picture. */
export function zoneOfPixels(box: { x: number; y: number; width: number; height: number }, picture: Size): Zone {
  const across = span(box.x, box.width, picture.width);
  const down = span(box.y, box.height, picture.height);
  return { x: across.from, y: down.from, w: across.size, h: down.size };
}

function span(from: number, size: number, of: number): { from: number; size: number } {
  const kept = clamp(Number.isFinite(size) ? size : of, Math.max(1, of / 100), of);
  return { from: onGrid(clamp(Number.isFinite(from) ? from : 0, 0, of - kept) / of), size: onGrid(kept / of) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
