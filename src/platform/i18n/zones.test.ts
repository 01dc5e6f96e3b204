import { describe, expect, it } from 'vitest';
import { isTimeZone } from './zones';

describe('a time zone', () => {
  it.each(['Europe/Paris', 'europe/paris', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT+5', 'UTC'])('is %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', '+02:00', '-0530', 'Europe/Nowhere', 'Paris', ' Europe/Paris', 'Europe/Paris\n', 'E'.repeat(200), null, undefined, 2, ['Europe/Paris']])(
    'is not %j',
    (value) => {
      expect(isTimeZone(value)).toBe(false);
    },
  );
});
