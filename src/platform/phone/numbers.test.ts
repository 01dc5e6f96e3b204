import { describe, expect, it } from 'vitest';
import { maskNumber, maskNumbers, mobileNumber } from './numbers';

describe('a mobile number', () => {
  it.each([
    ['06 12 34 56 78', 'Europe/Paris', '+33612345678'],
    ['0033 6 12 34 56 78', 'Asia/Tokyo', '+33612345678'],
    ['+33 (0)6.12.34.56.78', 'Europe/Paris', '+33612345678'],
    ['0612-345678', 'Africa/Casablanca', '+212612345678'],
    ['٠٦١٢٣٤٥٦٧٨', 'Africa/Casablanca', '+212612345678'],
    ['+44 7400 123456', 'Europe/Paris', '+447400123456'],
  ])('%s, written in %s, is %s', (typed, zone, number) => expect(mobileNumber(typed, zone)).toBe(number));

  it.each([
    ['06 12 34 56 78', 'Asia/Tokyo'],
    ['01 42 68 53 00', 'Europe/Paris'],
    ['+33 1 42 68 53 00', 'Europe/Paris'],
    ['0899 70 11 11', 'Europe/Paris'],
    ['112', 'Europe/Paris'],
    ['', 'Europe/Paris'],
  ])('%s, written in %s, is none', (typed, zone) => expect(mobileNumber(typed, zone)).toBeNull());

  it('is masked, alone and in what a service says', () => {
    expect(maskNumber('+33612345678')).toBe('+33•••••78');
    expect(maskNumbers('21211 to +33 6 12 34 56 78 and 0033612345678')).toBe('21211 to +33•••••78 and +00•••••78');
  });
});
