import { describe, expect, it } from 'vitest';
import { instantIn } from './zone';

describe('a date that was written in a zone', () => {
  it.each([
    ['2026-12-01T09:30', 'Europe/Paris', '2026-12-01T08:30:00Z'],
    ['2026-07-01T09:30', 'Europe/Paris', '2026-07-01T07:30:00Z'],
    ['2026-12-01T09:30', 'Asia/Kolkata', '2026-12-01T04:00:00Z'],
    ['2026-12-01T00:15', 'America/Guadeloupe', '2026-12-01T04:15:00Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantIn(local, zone)).toBe(instant);
  });
});
