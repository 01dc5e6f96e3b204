import type { Zone } from '../../exercises/edition';
import { unfit, type Judgement } from './judgement';

export interface TapJudgement extends Judgement {
  /** Indexes of the zones found so far, this answer's with them. */
  found: number[];
}

interface Target {
  zones: readonly Zone[];
  findAll: boolean;
}

/**
 * Judges a touch. Where every zone is to be found, a zone found before is no mistake; where zones overlap, a
 * touch finds one that was not found yet.
 */
export function judgeTap(
  { zones, findAll }: Target,
  before: readonly number[],
  point: { x: number; y: number },
): TapJudgement {
  if (!isWithin(point.x) || !isWithin(point.y)) throw unfit('pointOutside');
  const hit = zones.flatMap((zone, index) => (contains(zone, point) ? [index] : []));
  const fresh = hit.find((index) => !before.includes(index));
  const found = fresh === undefined ? [...before] : [...before, fresh];
  return { right: hit.length > 0, solved: found.length >= (findAll ? zones.length : 1), found };
}

function isWithin(value: number): boolean {
  return value >= 0 && value <= 1;
}

function contains({ x, y, w, h }: Zone, point: { x: number; y: number }): boolean {
  return point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h;
}
