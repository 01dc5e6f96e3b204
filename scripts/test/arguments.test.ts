import { describe, expect, it } from 'vitest';

import { PARTS, readArguments, UsageError } from './arguments';

describe('npm test -- …', () => {
  it('runs everything when nothing is asked', () => {
    expect(readArguments([])).toEqual({ parts: PARTS, patterns: [] });
  });

  it('runs one part, or its files that match', () => {
    expect(readArguments(['e2e', 'player'])).toEqual({ parts: ['e2e'], patterns: ['player'] });
  });

  it('says what there is when asked for what there is not', () => {
    expect(() => readArguments(['units'])).toThrow(UsageError);
    expect(() => readArguments(['units'])).toThrow('static, unit, integration');
    expect(() => readArguments(['static', 'src'])).toThrow(UsageError);
  });
});
