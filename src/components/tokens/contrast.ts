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

/** Hue in degrees, saturation and lightness from 0 to 1. */
function toHsl(colour: string): [number, number, number] {
  const parts = parseColour(colour);
  if (!parts) throw new TypeError(`not a colour: ${colour}`);
  const [red, green, blue] = parts.map((part) => part / 255) as [number, number, number];
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const lightness = (least + most) / 2;
  const span = most - least;
  if (span === 0) return [0, 0, lightness];
  const hue =
    most === red ? (green - blue) / span : most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return [(hue * 60 + 360) % 360, span / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (turn: number) => {
    const at = (turn + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}

/**
 * The colour nearest to one that can be read on every one of these surfaces: the same hue, darker on light
 * surfaces and lighter on dark ones, by no more than it takes.
 */
export function nearestReadable(colour: string, surfaces: readonly string[], least: number): string {
  const readable = (candidate: string) => surfaces.every((surface) => contrast(candidate, surface) >= least);
  if (readable(colour)) return colour.toLowerCase();
  const darker = surfaces.every((surface) => contrast(surface, '#000000') > contrast(surface, '#ffffff'));
  const [hue, saturation, lightness] = toHsl(colour);
  for (let step = 0.005; step < 1; step += 0.005) {
    const candidate = fromHsl(hue, saturation, Math.min(1, Math.max(0, lightness + (darker ? -step : step))));
    if (readable(candidate)) return candidate;
  }
  return darker ? '#000000' : '#ffffff';
}
