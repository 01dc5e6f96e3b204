import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instant, wallClock, zone } from './clocksForTest';
import { zoneDifference } from './zoneDifference';

it('the difference between two people’s clocks is that of this moment', () => {
  const [winter, summer] = [new Date('2026-12-01T12:00Z'), new Date('2026-07-01T12:00Z')];
  expect(zoneDifference('Europe/Paris', 'Africa/Tunis', winter)).toEqual({ key: 'same', hours: 0, minutes: 0 });
  expect(zoneDifference('Europe/Paris', 'Africa/Tunis', summer)).toEqual({ key: 'behind', hours: 1, minutes: 0 });
  expect(zoneDifference('Europe/Paris', 'Asia/Kathmandu', winter)).toEqual({ key: 'ahead', hours: 4, minutes: 45 });
  expect(zoneDifference('Asia/Kathmandu', 'Europe/Paris', winter)).toEqual({ key: 'behind', hours: 4, minutes: 45 });
});

it('is what the two walls show, and the other way round from the other side', () => {
  fc.assert(
    fc.property(zone, zone, instant, (own, other, at) => {
      const wall = (where: string) => Date.parse(wallClock(where, at).date) / 60_000 + wallClock(where, at).minute;
      const { key, hours, minutes } = zoneDifference(own, other, at);
      const ahead = (hours * 60 + minutes) * (key === 'behind' ? -1 : 1);
      expect(ahead).toBe(wall(other) - wall(own) || 0);
      expect(key === 'same').toBe(ahead === 0);
      const back = zoneDifference(other, own, at);
      expect([back.hours, back.minutes]).toEqual([hours, minutes]);
    }),
  );
});
