import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableAddress } from './readableAddress';

describe('the address of a request', () => {
  it.each([
    ['/exercices/photo?q=%C3%A9t%C3%A9', '/exercices/photo?q=%C3%A9t%C3%A9'],
    ['/exercices?q=100%', '/exercices?q=100%25'],
    ['/exercices/%00', '/exercices/%EF%BF%BD'],
    ['/exercices/%E0%A4%A', '/exercices/%EF%BF%BD%25A'],
    ['/%e9t%e9', '/%EF%BF%BDt%EF%BF%BD'],
    ['/%A9%%41', '/%EF%BF%BD%25%41'],
    ['/a%2Fb%2e%2e?x=%2520', '/a%2Fb%2e%2e?x=%2520'],
  ])('%s is read as %s', (given, read) => {
    expect(readableAddress(given)).toBe(read);
  });

  it('is readable whatever stood in it, and stays as it was where it was', () => {
    const sign = fc.constantFrom('%', '%0', '%00', '%41', '%C3', '%A9', '%E2%82%AC', '%ff', '/', '?', 'é', 'a', '0');
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const read = readableAddress(signs.join(''));
        expect(decodeURIComponent(read)).not.toContain('\0');
        expect(readableAddress(read)).toBe(read);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.includes('\uFFFD') && text.isWellFormed()), (text) => {
        expect(readableAddress(encodeURIComponent(text))).toBe(encodeURIComponent(text));
      }),
    );
  });
});
