import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wallClock } from '../../src/plugins/parrainage/calendar/clocksForTest';
import { startSiteNode, type SiteNode } from './nodes/siteNode';
import { day, hour, twoWho, type Answer, type Two } from './sessionsSupport';

/** Nodes whose own clocks are far from each other and from everybody's: none of it is seen by anybody. */
const serverZones = ['Pacific/Apia', 'America/St_Johns'];

/** Where series are made: changes of an hour in spring and in autumn, south of the equator, of half an hour, by another rule. */
const madeIn = ['Europe/Paris', 'America/New_York', 'America/Santiago', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Africa/Cairo'];

let nodes: SiteNode[];
let two: Two;

beforeAll(async () => {
  two = await twoWho({ zones: ['Europe/Paris', 'America/Montreal'] });
  nodes = await Promise.all(serverZones.map((TZ) => startSiteNode({ TZ })));
}, 120_000);
afterAll(() => Promise.all(nodes.map((node) => node.end())));

/** How far the clocks of a zone are from UTC, in minutes. */
function distance(zone: string, at: number): number {
  const { date, minute } = wallClock(zone, new Date(at));
  return (Date.parse(date) - at) / 60_000 + minute;
}

/** The days on which the clocks of a zone change, of those that can be planned for: from three weeks on, nearly a year ahead. */
function changesOf(zone: string): string[] {
  const from = Math.ceil(Date.now() / day) * day;
  const days = Array.from({ length: 322 }, (_, index) => from + (index + 21) * day);
  return days.filter((at) => distance(zone, at) !== distance(zone, at + day)).map((at) => wallClock(zone, new Date(at + day / 2)).date);
}

type Preview = Pick<Answer['said'], 'occurrences'> & { missing: { number: number }[] };

const preview = (node: SiteNode, body: object) =>
  node.post(`/mentorships/${two.id}/sessions/preview`, two.mentee.cookie, { durationMinutes: 45, ...body }) as Promise<{ status: number; said: Preview }>;

describe('the zone of the server', () => {
  it('is another one on each node', () => {
    expect(nodes.map(({ timeZone }) => timeZone)).toEqual(serverZones);
  });

  it.each(madeIn)('changes no hour of a series made in %s, over the changes of its clocks', { timeout: 180_000 }, async (timeZone) => {
    const changes = changesOf(timeZone);
    // Both, but for some weeks of the year in which the second is a year away.
    expect(changes.length).toBeGreaterThan(0);
    const typed = fc.record({
      change: fc.constantFrom(...changes),
      before: fc.integer({ min: 1, max: 15 }),
      minutes: fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 240 })),
      rule: fc.constantFrom('FREQ=WEEKLY;COUNT=5', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4', 'FREQ=MONTHLY;COUNT=3'),
    });
    const check = async ({ change, before, minutes, rule }: { change: string; before: number; minutes: number; rule: string }) => {
      const first = new Date(Date.parse(change) - before * day).toISOString().slice(0, 10);
      const at = new Date(minutes * 60_000).toISOString().slice(11, 16);
      const answers = await Promise.all(nodes.map((node) => preview(node, { startsAt: `${first}T${at}`, timeZone, recurrence: rule })));
      const [one, other] = answers.map(({ status, said }) => JSON.stringify([status, said]));
      expect(one).toBe(other);
      const { status, said } = answers[0]!;
      // An hour that the first day does not have, and what goes on for more than a year, is refused by both alike.
      if (status === 400) return;
      expect(status).toBe(200);
      for (const { startsAt } of said.occurrences) expect(wallClock(timeZone, new Date(startsAt)).minute, `${startsAt} in ${timeZone}`).toBe(minutes);
    };
    await fc.assert(fc.asyncProperty(typed, check), { numRuns: 25, seed: 20_261_129 });
  });

  it('changes no hour of one that is planned at one node and read at the other', async () => {
    const [change] = changesOf('Europe/Paris');
    const first = new Date(Date.parse(change!) - 10 * day).toISOString().slice(0, 10);
    const wish = { startsAt: `${first}T19:00`, durationMinutes: 60, timeZone: 'Europe/Paris', type: 'qa', recurrence: 'FREQ=WEEKLY;COUNT=4' };
    const { status, said } = await nodes[0]!.post(`/mentorships/${two.id}/sessions`, two.mentee.cookie, wish);
    expect(status, JSON.stringify(said)).toBe(201);
    const { occurrences } = said as unknown as Preview;
    expect(occurrences.map(({ startsAt }) => wallClock('Europe/Paris', new Date(startsAt)).minute)).toEqual([1140, 1140, 1140, 1140]);
    const apart = occurrences.slice(1).map(({ startsAt }, index) => (Date.parse(startsAt) - Date.parse(occurrences[index]!.startsAt)) / hour);
    // One of the weeks is an hour longer or shorter.
    expect(apart.filter((hours) => hours !== 168)).toHaveLength(1);
    const taken = await nodes[1]!.post(`/mentorships/${two.id}/sessions`, two.mentor.cookie, { ...wish, recurrence: undefined, startsAt: occurrences[3]!.startsAt });
    expect([taken.status, taken.said.errors?.[0]?.code]).toEqual([409, 'sessionTaken']);
  });
});
