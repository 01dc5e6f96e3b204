import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instant, wallClock, zone } from './clocksForTest';
import { readTypedTime } from './typedTime';
import { clock } from './zones';

const at = (text: string) => new Date(text);

it('a typed time is one by the clocks of the zone, one of two, or none', () => {
  expect(readTypedTime('2026-12-01T14:00', 'Europe/Paris')).toEqual({ startsAt: at('2026-12-01T13:00Z'), again: null });
  expect(readTypedTime('2026-10-25 02:30:00', 'Europe/Paris')).toEqual({ startsAt: at('2026-10-25T00:30Z'), again: at('2026-10-25T01:30Z') });
  expect(readTypedTime('2026-03-29T02:30', 'Europe/Paris')).toEqual({ problem: { code: 'hourSkipped', field: 'startsAt' } });
  expect(readTypedTime('2026-03-29T02:30', 'Europe/Atlantis')).toEqual({ problem: { code: 'unknownZone', field: 'timeZone' } });
  for (const text of ['', '14:00', '2026-02-30T14:00', '2026-12-01T24:00', '2026-12-01T14:00Z', '2026-12-01T14:00:30']) {
    expect(readTypedTime(text, 'Europe/Paris')).toEqual({ problem: { code: 'timeInvalid', field: 'startsAt' } });
  }
});

it('what the clocks show is read as that instant, or as the other one of that hour', () => {
  fc.assert(
    fc.property(zone, instant, (where, when) => {
      const { date, minute } = wallClock(where, when);
      const read = readTypedTime(`${date}T${clock(minute)}`, where);
      expect('startsAt' in read && [read.startsAt, read.again].some((one) => one?.getTime() === when.getTime())).toBe(true);
    }),
  );
});
