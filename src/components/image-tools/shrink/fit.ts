export interface Size {
  width: number;
  height: number;
}

/** A size in whole pixels with its longer side no longer than this, in the same proportions. Nothing is made larger. */
export function fitWithin({ width, height }: Size, longest: number): Size {
  return scaled({ width, height }, Math.min(1, longest / Math.max(width, height)));
}

/** A size at a scale, in whole pixels, of which there is at least one each way. */
export function scaled({ width, height }: Size, scale: number): Size {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
