import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { pngFile } from './files';
import { upload, type ImageDoc } from './upload';

/** Three times as many as the pool has connections. */
const count = 30;

let platform: TestPlatform;
let trainer: TestPerson;
let ids: string[];

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
  const file = await pngFile(40, 30);
  ids = [];
  for (let made = 0; made < count; made++) ids.push(((await upload(platform, file, { as: trainer })).body as { doc: ImageDoc }).doc.id);
});

const rename = (id: string, title: string) => platform.request('PATCH', `/api/images/${id}?depth=0`, { as: trainer, body: { title } });

/** Whether all of them end within a time in which each alone would end a hundred times. */
async function endWithin(seconds: number, work: readonly Promise<unknown>[]): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), seconds * 1000)));
  const ended = await Promise.race([Promise.all(work).then(() => true), over]);
  clearTimeout(timer);
  return ended;
}

describe('more changes at once than there are connections', () => {
  it('are all made, and nobody waits for ever', async () => {
    const answers: number[] = [];
    const work = ids.map(async (id) => answers.push((await rename(id, `Écran ${id}`)).status));
    expect(await endWithin(30, work), `${answers.length} of ${count} ended`).toBe(true);
    expect(answers).toEqual(ids.map(() => 200));
    const { rows } = await platform.db.query('SELECT id FROM images WHERE title = $1 || id', ['Écran ']);
    expect(rows).toHaveLength(count);
  }, 60_000);

  it('would wait for ever if each asked for a second connection of the pool', async () => {
    const { db } = platform.payload as unknown as {
      db: { find: (args: { req?: object }) => Promise<unknown>; pool: { options: { max: number }; query: (text: string) => Promise<unknown> } };
    };
    const { find } = db;
    // As Payload does it: past the transaction, but into the pool that the transaction came from.
    db.find = (args) => find.call(db, { ...args, req: args.req ?? {} });
    try {
      const work = ids.map((id) => rename(id, 'Personne'));
      expect(await endWithin(5, work)).toBe(false);
      const { rows } = await platform.db.query(`SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`);
      // One connection the adapter keeps for itself from the start.
      expect(rows).toEqual([{ count: db.pool.options.max - 1 }]);
      // With a second one for each they go on.
      db.pool.options.max += count;
      await db.pool.query('SELECT 1');
      expect(await endWithin(30, work)).toBe(true);
      db.pool.options.max -= count;
    } finally {
      db.find = find;
    }
    expect(platform.secondConnections.splice(0).length).toBeGreaterThan(0);
  }, 60_000);
});
