/** Red, green and blue of a colour written `#rrggbb`, from 0 to 255, or undefined where it is not one. */
export function parseColour(text: string): [number, number, number] | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return undefined;
  const at = (start: number) => Number.parseInt(text.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

function luminance(colour: string): number {
  const parts = parseColour(colour);
  if (!parts) throw new TypeError(`not a colour: ${colour}`);
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [parseColour(from), parseColour(to)];
  if (!a || !b) throw new TypeError(`not colours: ${from}, ${to}`);
  const parts = a.map((part, index) => Math.round(part + ((b[index] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The colour nearest to one that can be read on every one of these surfaces: the same hue, darker on light
 * surfaces and lighter on dark ones, by no more than it takes.
 */
export function nearestReadable(colour: string, surfaces: readonly string[], least: number): string {
  const towards = surfaces.every((surface) => contrast(surface, '#000000') > contrast(surface, '#ffffff'))
    ? '#000000'
    : '#ffffff';
  for (let step = 0; step <= 100; step += 1) {
    const candidate = mix(colour, towards, step / 100);
    if (surfaces.every((surface) => contrast(candidate, surface) >= least)) return candidate;
  }
  return towards;
}
