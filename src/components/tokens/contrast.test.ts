import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandVariables, checkAccent, defaultAccent, palettes } from './brand';
import { contrast, nearestReadable } from './contrast';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of a block of the file, as [light, dark]. A colour of the brand stands for its default. */
function coloursOf(selector: string): Record<string, [string, string]> {
  const block = new RegExp(`${selector.replace(/[[\]]/g, '\\$&')} \\{([^}]*light-dark[^}]*)\\}`).exec(css)?.[1] ?? '';
  const plain = block.replace(/var\(--brand-[\w-]+, (#[0-9a-f]{6})\)/g, '$1');
  return Object.fromEntries(
    [...plain.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((found) => [
      found[1],
      [found[2], found[3]],
    ]),
  ) as Record<string, [string, string]>;
}

const normal = coloursOf(':root');
const more = coloursOf(":root[data-contrast='more']");
const surfaces = ['paper', 'sheet', 'band'];
const texts = ['ink', 'ink-soft', 'accent', 'support', 'success', 'warning', 'danger'];
const fills = ['accent', 'support', 'sun', 'success', 'warning', 'danger'];

const cases = [
  { palette: 'light', colours: normal, side: 0, least: 4.5 },
  { palette: 'dark', colours: normal, side: 1, least: 4.5 },
  { palette: 'contrast-light', colours: more, side: 0, least: 7 },
  { palette: 'contrast-dark', colours: more, side: 1, least: 7 },
] as const;

describe.each(cases)('the $palette palette', ({ palette, colours, side, least }) => {
  const colour = (name: string) => {
    const pair = colours[name];
    if (!pair) throw new Error(`tokens.css has no --${name} here`);
    return pair[side];
  };

  it.each(texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)))(
    '%s can be read on %s',
    (text, surface) => {
      expect(contrast(colour(text), colour(surface))).toBeGreaterThanOrEqual(least);
    },
  );

  it.each(fills)('what lies on %s can be read', (fill) => {
    expect(contrast(colour(fill), colour(`on-${fill}`))).toBeGreaterThanOrEqual(least);
  });

  it.each(surfaces)('the edge of a control shows on %s', (surface) => {
    expect(contrast(colour('line-strong'), colour(surface))).toBeGreaterThanOrEqual(3);
  });

  it('is the one that an organisation’s accent is fitted to', () => {
    expect(surfaces.map(colour)).toEqual(palettes[palette].surfaces);
  });
});

describe('an organisation’s accent', () => {
  const anyColour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`)
    .filter((colour) => colour !== defaultAccent);

  it('can be read on every surface of every palette, and be written on, whatever it is', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const variables = brandVariables(accent);
        for (const [name, { surfaces: under, least }] of Object.entries(palettes)) {
          const fitted = variables[`--brand-${name}`] ?? '';
          for (const surface of under) expect(contrast(fitted, surface)).toBeGreaterThanOrEqual(least);
          expect(contrast(fitted, variables[`--brand-on-${name}`] ?? '')).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });

  it('leaves Mentora’s own palettes alone', () => {
    expect(normal.accent?.[0]).toBe(defaultAccent);
    expect(brandVariables('#0D5B54')).toEqual({});
    expect(brandVariables('red')).toEqual({});
  });

  it('stays as it is where it can be read, and is answered with the nearest that can where not', () => {
    expect(checkAccent('#0D5B54')).toEqual({ readable: true, nearest: '#0d5b54' });
    expect(checkAccent('#f0ae35')?.readable).toBe(false);
    expect(checkAccent('green')).toBeUndefined();
    fc.assert(
      fc.property(anyColour, (accent) => {
        const { nearest } = checkAccent(accent) ?? { nearest: '' };
        expect(checkAccent(nearest)?.readable).toBe(true);
        expect(nearestReadable(nearest, palettes.light.surfaces, 4.5)).toBe(nearest);
      }),
    );
  });
});
