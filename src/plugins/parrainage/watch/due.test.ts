import { expect, it } from 'vitest';
import { reached } from './due';

it('tells the last threshold that was reached, in whatever order they are given', () => {
  expect([1.9, 2, 4.99, 5, 30].map((days) => reached(days, [5, 2]))).toEqual([undefined, 2, 2, 5, 5]);
  expect(reached(3, [])).toBeUndefined();
});
