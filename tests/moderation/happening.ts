import { registriesOf } from '@mentora/platform';
import { deliver } from '@mentora/platform/events/deliver';
import { randomUUID } from 'node:crypto';
import type { TestPerson } from '../support/people';
import { testPlatform } from '../support/platform';

/** What happened to somebody at these times, as the queues bring it. */
export interface Queued {
  id: string;
  name: string;
  at: string;
  data: Record<string, unknown>;
}

const day = 86_400_000;
let seed = 7;
/** Numbers that look like chance and are the same in each run. */
const below = (most: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * most);
};

/** A contribution of somebody’s, as events name it. */
export async function contributionOf(person: TestPerson): Promise<{ contribution: string; submission: number }> {
  const { db } = await testPlatform();
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO contributions (contributor_id, type, content) VALUES ($1, 'category', '{}') RETURNING id`,
    [person.id],
  );
  return { contribution: rows[0]!.id, submission: 1 };
}

/** What may have happened to somebody over some weeks of spring, with the night in which the clock goes forward. */
export async function historyOf(person: TestPerson): Promise<Queued[]> {
  const events: Queued[] = [];
  const say = (name: string, when: number, data: Record<string, unknown>) => events.push({ id: randomUUID(), name, at: new Date(when).toISOString(), data });
  let now = Date.parse('2026-03-20T20:00:00Z');
  for (let index = 0; index < 6; index += 1) {
    const of = await contributionOf(person);
    for (let round = 0; round < 1 + below(3); round += 1) {
      now += below(1.4 * day);
      say('contribution.submitted', now, of);
      if (below(5) === 0) break;
      now += 1 + below(day / 2);
      say(['contribution.approved', 'contribution.rejected', 'contribution.changesRequested', 'contribution.withdrawn'][below(4)]!, now, of);
    }
  }
  return events;
}

const shuffled = <Item>(items: readonly Item[]) => items.map((item) => ({ item, by: below(1_000_000) })).toSorted((a, b) => a.by - b.by).map(({ item }) => item);

/** Brings events to whoever hears them, several at a time, each of them so many times. */
export async function bring(events: readonly Queued[], times: number): Promise<void> {
  const { payload } = await testPlatform();
  const { subscribers } = registriesOf(payload.config);
  const all = shuffled(Array.from({ length: times }, () => events).flat());
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let event = all.pop(); event; event = all.pop()) {
        const { name } = event;
        const hearing = subscribers.filter(({ key, on }) => key.startsWith('moderation.record') && on.includes(name));
        for (const subscriber of hearing) await deliver(payload, subscriber, event);
      }
    }),
  );
}
