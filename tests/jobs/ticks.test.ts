import { lastTime, fireTick } from '@mentora/platform/jobs/ticks';
import type { Tick } from '@mentora/platform/jobs';
import { startWorker } from '@mentora/platform/jobs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let ran: string[] = [];

const everyHour: Tick = {
  key: 'test-hour',
  cron: '7 * * * *',
  missed: 'makeUp',
  run: (_, at) => Promise.resolve(ran.push(at.toISOString())),
};
const inParis: Tick = {
  key: 'test-paris',
  cron: '30 2 * * *',
  timeZone: 'Europe/Paris',
  missed: 'skip',
  run: (_, at) => Promise.resolve(ran.push(at.toISOString())),
};

beforeAll(async () => {
  platform = await testPlatform();
  (platform.payload.config.custom.mentora as { ticks: Tick[] }).ticks = [everyHour, inParis];
});

afterEach(async () => {
  ran = [];
  await platform.db.query('TRUNCATE ticks');
  await platform.db.query("DELETE FROM pgboss.job WHERE name LIKE 'tick.%'");
});

describe('a tick', () => {
  it('fires once, however many processes look at the same clock', async () => {
    const at = new Date('2026-03-01T10:07:00Z');
    const fired = await Promise.all(Array.from({ length: 8 }, () => fireTick(platform.payload, everyHour, at)));
    expect(fired.filter(Boolean)).toHaveLength(1);
    await workThrough(platform.payload);
    expect(ran).toEqual([at.toISOString()]);
  });

  it('fires several times where nothing is unique (control)', async () => {
    await platform.db.query('ALTER TABLE ticks DROP CONSTRAINT ticks_pkey');
    try {
      const at = new Date('2026-03-01T10:07:00Z');
      await Promise.all(Array.from({ length: 8 }, () => fireTick(platform.payload, everyHour, at)));
      await workThrough(platform.payload);
      expect(ran.length).toBeGreaterThan(1);
    } finally {
      await platform.db.query('TRUNCATE ticks');
      await platform.db.query('ALTER TABLE ticks ADD PRIMARY KEY (key, at)');
    }
  });

  it('is made up for after a stop where its kind asks for it, by one of two workers that start, and is not otherwise', async () => {
    const stops = await Promise.all([startWorker(platform.payload), startWorker(platform.payload)]);
    try {
      const missed = lastTime(everyHour, new Date()).toISOString();
      await expect.poll(() => ran, { timeout: 20_000 }).toContain(missed);
      // Whatever the second one might do, it would do within a moment.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(ran).toEqual([missed]);
    } finally {
      await Promise.all(stops.map((stop) => stop()));
    }
  });

  it('keeps to its own zone when the clocks change', () => {
    // 29 March 2026: two o'clock is three o'clock in Paris, and 2:30 does not exist.
    expect(lastTime(inParis, new Date('2026-03-28T12:00:00Z')).toISOString()).toBe('2026-03-28T01:30:00.000Z');
    expect(lastTime(inParis, new Date('2026-03-30T12:00:00Z')).toISOString()).toBe('2026-03-30T00:30:00.000Z');
  });

  it('counts a time that is just now', () => {
    const now = new Date('2026-03-01T10:07:00Z');
    expect(lastTime(everyHour, now)).toEqual(now);
  });
});
