import { describe, expect, it } from 'vitest';
import { zoneAfterKey } from './keys';

const zone = { x: 0.2, y: 0.3, w: 0.4, h: 0.1 };
const press = (key: string, more: Partial<Record<'shiftKey' | 'altKey', boolean>> = {}) =>
  zoneAfterKey(zone, { key, shiftKey: false, altKey: false, ...more });

describe('a zone under the keyboard', () => {
  it.each([
    ['ArrowLeft', { x: 0.19 }],
    ['ArrowRight', { x: 0.21 }],
    ['ArrowUp', { y: 0.29 }],
    ['ArrowDown', { y: 0.31 }],
  ])('%s moves it', (key, expected) => {
    expect(press(key)).toEqual({ ...zone, ...expected });
  });

  it.each([
    ['ArrowLeft', { w: 0.39 }],
    ['ArrowRight', { w: 0.41 }],
    ['ArrowUp', { h: 0.09 }],
    ['ArrowDown', { h: 0.11 }],
  ])('Shift and %s resize it, its first corner stays', (key, expected) => {
    expect(press(key, { shiftKey: true })).toEqual({ ...zone, ...expected });
  });

  it('Alt makes small steps', () => {
    expect(press('ArrowRight', { altKey: true })).toEqual({ ...zone, x: 0.202 });
  });

  it('other keys are not its matter', () => {
    expect(press('Tab')).toBeNull();
    expect(press('a')).toBeNull();
  });
});
