const end = 'fin';

/** The part of the address that names a step: `?etape=3`, or `?etape=fin` past the last. */
export function stepAddress(position: number, steps: number): string {
  return `?etape=${position >= steps ? end : position + 1}`;
}

/** The position that an address names, or undefined where it names none. */
export function positionFrom(etape: string | null | undefined, steps: number): number | undefined {
  if (etape === end) return steps;
  const step = Number(etape);
  return etape && Number.isInteger(step) && step >= 1 && step <= steps ? step - 1 : undefined;
}
