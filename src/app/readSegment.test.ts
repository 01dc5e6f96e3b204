import { describe, expect, it } from 'vitest';
import { readSegment } from './readSegment';

describe('a part of an address', () => {
  it.each([
    ['photo-floue', 'photo-floue'],
    ['%C3%A9t%C3%A9', 'été'],
    ['été', 'été'],
    ['100%', '100%'],
    ['a%A', 'a%A'],
  ])('%s is read as %s', (given, read) => {
    expect(readSegment(given)).toBe(read);
  });
});
