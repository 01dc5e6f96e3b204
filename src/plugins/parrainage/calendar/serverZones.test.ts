import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { serverZones } from './clocksForTest';

const program = fileURLToPath(new URL('./reckonForTest.ts', import.meta.url));

/** What a server in a zone makes of some people and their series. */
function under(zone: string): { careless: string; reckoned: unknown[] } {
  const output = execFileSync(process.execPath, ['--import', 'tsx', program], { env: { ...process.env, TZ: zone }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(output) as ReturnType<typeof under>;
}

describe('the zone of the server', () => {
  let paris: ReturnType<typeof under>;

  beforeAll(() => {
    paris = under('Europe/Paris');
    expect(paris.reckoned.length).toBeGreaterThan(20);
  });

  it.each(serverZones)('%s changes nothing', (zone) => {
    const there = under(zone);
    expect(there.reckoned).toEqual(paris.reckoned);
    // The zone was taken: whoever reckons by the server's clocks is told another instant.
    expect(there.careless).not.toBe(paris.careless);
  });
});
