import { expect, it } from 'vitest';
import { positionFrom, stepAddress } from './address';

it('the address of a step leads back to it', () => {
  for (const position of [0, 1, 6, 7]) {
    expect(positionFrom(new URLSearchParams(stepAddress(position, 7)).get('etape'), 7)).toBe(position);
  }
});

it.each([undefined, null, '', '0', '8', '-1', '1.5', 'deux', '1e9'])('%j names no step of seven', (etape) => {
  expect(positionFrom(etape, 7)).toBeUndefined();
});
