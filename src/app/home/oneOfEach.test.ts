import { describe, expect, it } from 'vitest';
import { oneOfEach } from './oneOfEach';

const pick = (items: string[], count: number) => oneOfEach(items, (item) => item[0], count);

describe('oneOfEach', () => {
  it('takes the first of each kind, in order', () => {
    expect(pick(['a1', 'a2', 'b1', 'c1', 'd1', 'e1'], 4)).toEqual(['a1', 'b1', 'c1', 'd1']);
  });

  it('fills up with others where kinds are few', () => {
    expect(pick(['a1', 'a2', 'a3', 'b1'], 3)).toEqual(['a1', 'a2', 'b1']);
    expect(pick(['a1'], 4)).toEqual(['a1']);
    expect(pick([], 4)).toEqual([]);
  });
});
