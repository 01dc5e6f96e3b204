import { inTransaction, query, sql } from '@mentora/platform';
import { defineSubscriber, emit } from '@mentora/platform/events';
import { senderOf } from '@mentora/platform/jobs';
import { createLocalReq } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import { testPlatform, type TestPlatform } from '../support/platform';

declare module '@mentora/platform/events' {
  interface DomainEvents {
    'test.happened': { thing: string };
  }
}

let platform: TestPlatform;
let failures = 0;

/** Notes each hearing in a table: what a second hearing would write shows. */
const noting = defineSubscriber({
  key: 'test.noting',
  on: ['test.happened'],
  handle: async (req, { data }) => {
    await query(req, sql`INSERT INTO noted (thing) VALUES (${data.thing})`);
    if (failures > 0) {
      failures -= 1;
      throw new Error('not this time');
    }
  },
});

beforeAll(async () => {
  platform = await testPlatform();
  const registries = platform.payload.config.custom.mentora as { subscribers?: unknown[] };
  registries.subscribers = [...(registries.subscribers ?? []), noting];
  await platform.db.query('CREATE TABLE noted (thing text)');
});

beforeEach(async () => {
  failures = 0;
  await platform.db.query('TRUNCATE noted');
});

async function inRequest(work: (req: Awaited<ReturnType<typeof createLocalReq>>) => Promise<void>): Promise<void> {
  const req = await createLocalReq({}, platform.payload);
  await inTransaction(req, () => work(req));
}

async function noted(): Promise<string[]> {
  const { rows } = await platform.db.query<{ thing: string }>('SELECT thing FROM noted');
  return rows.map(({ thing }) => thing);
}

describe('an event', () => {
  it('is heard once it is committed', async () => {
    await inRequest(async (req) => {
      await emit(req, 'test.happened', { thing: 'a' });
      await workThrough(platform.payload);
      expect(await noted()).toEqual([]);
    });
    await workThrough(platform.payload);
    expect(await noted()).toEqual(['a']);
  });

  it('was never emitted where the transaction is rolled back', async () => {
    await expect(
      inRequest(async (req) => {
        await emit(req, 'test.happened', { thing: 'a' });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await workThrough(platform.payload);
    expect(await noted()).toEqual([]);
  });

  it('is refused outside of a transaction', async () => {
    const req = await createLocalReq({}, platform.payload);
    await expect(emit(req, 'test.happened', { thing: 'a' })).rejects.toThrow('outside of a transaction');
  });

  it('leaves nothing of a hearing that failed, and is heard again', async () => {
    failures = 1;
    await inRequest((req) => emit(req, 'test.happened', { thing: 'a' }));
    await workThrough(platform.payload);
    expect(await noted()).toEqual([]);
    await platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
    await workThrough(platform.payload);
    expect(await noted()).toEqual(['a']);
  });

  it('has one effect however often it is delivered, at the same time too', async () => {
    await inRequest((req) => emit(req, 'test.happened', { thing: 'a' }));
    await repeatDelivery(8);
    expect(await noted()).toEqual(['a']);
  });

  it('has several effects where no receipt is unique (control)', async () => {
    await platform.db.query('ALTER TABLE event_receipts DROP CONSTRAINT event_receipts_pkey');
    try {
      await inRequest((req) => emit(req, 'test.happened', { thing: 'a' }));
      await repeatDelivery(8);
      expect((await noted()).length).toBeGreaterThan(1);
    } finally {
      await platform.db.query('TRUNCATE event_receipts');
      await platform.db.query('ALTER TABLE event_receipts ADD PRIMARY KEY (event, subscriber)');
    }
  });

  /** Delivers the one waiting event several times at once, as when a worker is lost after its work. */
  async function repeatDelivery(times: number): Promise<void> {
    const { deliver } = await import('@mentora/platform/events/deliver');
    const boss = await senderOf(platform.payload);
    const [job] = await boss.fetch<never>('event.test.noting');
    await Promise.all(Array.from({ length: times }, () => deliver(platform.payload, noting, job!.data)));
    await boss.complete('event.test.noting', job!);
  }
});
