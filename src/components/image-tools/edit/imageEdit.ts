import type { Point, Zone } from '../../zone-editor/geometry';

/** What is made unreadable: a rectangle, or what a brush went over. Places are shares of the picture from 0 to 1. */
export type Cover =
  | { kind: 'box'; zone: Zone }
  /** `size`: the width of the brush, as a share of the picture's longer side. */
  | { kind: 'stroke'; points: readonly Point[]; size: number };

/** What is done to a picture before it is sent. */
export interface ImageEdit {
  /** The part that is kept; all of it where there is none. */
  crop: Zone | null;
  /** How wide the result is at most, in pixels. */
  width: number | null;
  covers: readonly Cover[];
}

export const noEdit: ImageEdit = { crop: null, width: null, covers: [] };

/** Whether anything is done to the picture. */
export function isEdited({ crop, width, covers }: ImageEdit): boolean {
  return crop !== null || width !== null || covers.length > 0;
}
