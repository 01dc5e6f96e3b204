/**
 * The path of a thread over a number of spans, each 20 wide and one arc, up and down in turn. Every span
 * begins and ends at mid height (14), where the knots lie, and the arcs meet without a corner.
 */
export function wave(spans: number): string {
  const arcs = Array.from({ length: spans }, (_, span) => `q10 ${span % 2 === 0 ? -16 : 16} 20 0`);
  return `M0 14${arcs.join('')}`;
}
