import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Thread } from './Thread';
import { wave } from './wave';

const draw = (value: number, max: number) =>
  renderToStaticMarkup(<Thread value={value} max={max} label="Avancement" valueText={`${value} sur ${max}`} />);

const knotsOf = (html: string) => [...html.matchAll(/inset-inline-start:([\d.]+)%/g)].map(([, place]) => Number(place));

describe('wave', () => {
  it('is one arc for each span, up and down in turn, each ending where knots lie', () => {
    expect(wave(3)).toBe('M0 14q10 -16 20 0q10 16 20 0q10 -16 20 0');
  });
});

describe('Thread', () => {
  it('says how far one has come, in numbers and in words', () => {
    const html = draw(2, 7);
    expect(html).toContain('role="progressbar"');
    expect(html).toContain('aria-valuenow="2"');
    expect(html).toContain('aria-valuetext="2 sur 7"');
  });

  it('has a knot for each step, from one end to the other', () => {
    expect(knotsOf(draw(0, 5))).toEqual([0, 25, 50, 75, 100]);
    expect(knotsOf(draw(1, 1))).toEqual([0]);
  });

  it('is tied as far as one has come, and marks where one is', () => {
    const html = draw(2, 5);
    expect(html.match(/size-3\.5 bg-accent/g)).toHaveLength(2);
    expect(html.match(/bg-sun/g)).toHaveLength(1);
    expect(draw(5, 5)).not.toContain('bg-sun');
  });

  it('stays on its thread whatever it is given', () => {
    for (const [value, max] of [[9, 5], [-1, 5], [0, 0], [40, 60]] as const) {
      for (const place of knotsOf(draw(value, max))) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100);
      }
    }
  });
});
