/** A part of an address as text. Next gives some decoded and some not, and a lone percent sign is neither. */
export function readSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
