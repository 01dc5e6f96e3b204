import { contrast, nearestReadable, parseColour } from './contrast';

/**
 * The surfaces that text lies on in each palette, the same as in `tokens.css` (a test compares), and the inks
 * that may lie on an accent.
 */
export const palettes = {
  light: { surfaces: ['#fbf7ef', '#fffdf8', '#f2eadb'], least: 4.5, inks: ['#fffdf8', '#0a1412'] },
  dark: { surfaces: ['#12181a', '#1a2225', '#202a2d'], least: 4.5, inks: ['#fffdf8', '#0a1412'] },
  'contrast-light': { surfaces: ['#ffffff', '#ffffff', '#f4f1ea'], least: 7, inks: ['#ffffff', '#000000'] },
  'contrast-dark': { surfaces: ['#000000', '#0b0f10', '#151b1d'], least: 7, inks: ['#ffffff', '#000000'] },
} as const;

/** Mentora's own accent. Its palettes are drawn by hand, in `tokens.css`. */
export const defaultAccent = '#0d5b54';

/** Whether an accent can be read on light paper as it is, and the nearest that can where not. */
export function checkAccent(colour: string): { readable: boolean; nearest: string } | undefined {
  if (!parseColour(colour)) return undefined;
  const nearest = nearestReadable(colour, palettes.light.surfaces, palettes.light.least);
  return { readable: nearest === colour.toLowerCase(), nearest };
}

/**
 * The CSS variables of an organisation's accent, one pair for each palette: made lighter or darker until it can
 * be read there, and the ink that can be read on it. None for Mentora's own, or for what is no colour.
 */
export function brandVariables(accent: string): Record<string, string> {
  if (accent.toLowerCase() === defaultAccent || !parseColour(accent)) return {};
  return Object.fromEntries(
    Object.entries(palettes).flatMap(([name, { surfaces, least, inks }]) => {
      const colour = nearestReadable(accent, surfaces, least);
      const ink = contrast(colour, inks[0]) >= contrast(colour, inks[1]) ? inks[0] : inks[1];
      return [
        [`--brand-${name}`, colour],
        [`--brand-on-${name}`, ink],
      ];
    }),
  );
}
