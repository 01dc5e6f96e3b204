import type { PayloadRequest } from 'payload';
import { Pool } from 'pg';
import { nearDuplicates, nearParts } from '@/collections/images/queries/nearDuplicates';
import { sightOf } from '@/collections/images/queries/sight';
import { seedLibrary } from '@/collections/demo/seed/library';
import { conditionsOf, orderOf } from '@/collections/images/search/conditions';
import { readImageWish, type ImageWish } from '@/collections/images/search/readWish';
import { query, sql } from '@mentora/platform';
import { openPayload } from '../../scripts/openPayload';
import { percentile, type Report } from '../figures';

const words = ['whatsapp', 'reglages', 'photo', 'contacts', 'banque', 'clavier', 'billet', 'appel', 'mot', 'alerte', 'ouvrir', 'partager', 'liste', 'profil', 'conversation']; // prettier-ignore
const tags = ['smartphone', 'android', 'iphone', 'securite', 'photo', 'message', 'demarches', 'arnaque', 'debutant', 'carte'];
const pageSize = 40;

/** Tells the process that has started this one. */
const report: Report = (figure) => process.send!(figure);

/** Searches the library, and the same by `ILIKE` over the plain columns, in turn. */
async function measure(images: number, searches: number): Promise<void> {
  const payload = await openPayload();
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
  try {
    await seedLibrary(payload, images);
    for (const table of ['images', 'images_texts', 'images_locales']) await pool.query(`VACUUM ANALYZE ${table}`);
    // An administrator sees the most, and of drafts one's own alone.
    const user = { id: '019a0000-0000-7000-8000-000000000000', roles: ['administrateur'] };
    const req = { payload, user, locale: 'fr' } as unknown as PayloadRequest;
    const chance = drawn(7);
    const times: Record<'first' | 'next' | 'naive', number[]> = { first: [], next: [], naive: [] };
    let slowest = { took: 0, wish: undefined as ImageWish | undefined };
    for (let at = 0; at < searches; at += 1) {
      const params = someSearch(chance);
      const wish = readImageWish(req, params);
      const { took, last } = await timePage(req, wish);
      times.first.push(took);
      if (took > slowest.took) slowest = { took, wish };
      if (last) times.next.push((await timePage(req, { ...wish, cursor: { sort: wish.sort, ...last } })).took);
      times.naive.push(await timeNaive(pool, params));
    }
    const told = `p50 ${percentile(times.first, 0.5).toFixed(1)} ms over ${searches} searches; naive ILIKE: p50 ${percentile(times.naive, 0.5).toFixed(0)}, p95 ${percentile(times.naive, 0.95).toFixed(0)} ms`;
    report({ what: `${images} images, words and two filters: first part, p95`, value: percentile(times.first, 0.95), unit: 'ms', aim: { atMost: 100 }, beside: told });
    report({ what: `${images} images, words and two filters: a later part, p95`, value: percentile(times.next, 0.95), unit: 'ms', aim: { atMost: 100 } });
    await measureNear(req, pool, Math.min(searches, 200), images);
    const plain = readImageWish(req, new URLSearchParams({ search: 'whatsapp', tags: 'photo', from: '2020-01-01' }));
    console.log(`\nThe plan of a plain one:\n${await planOf(req, plain)}\n`);
    if (slowest.wish) console.log(`\nThe plan of the slowest:\n${await planOf(req, slowest.wish)}\n`);
  } finally {
    await pool.end();
    await payload.destroy();
  }
}

/** Words and two filters, as a person might choose them. */
function someSearch(chance: (below: number) => number): URLSearchParams {
  const one = (list: readonly string[]) => list[chance(list.length)]!;
  const params = new URLSearchParams({ search: one(words), limit: String(pageSize) });
  if (chance(2)) params.set('search', `${params.get('search')} ${one(words)}`);
  const day = new Date(Date.now() - (30 + chance(900)) * 86_400_000).toISOString().slice(0, 10);
  const filters: [string, string][] = [
    ['tags', one(tags)],
    ['category', one(['first-steps', 'messages', 'forms', 'calls', 'security', 'photos'])],
    ['status', one(['pending', 'approved', 'approved', 'rejected'])],
    ['from', day],
    ['maxUses', '0'],
  ];
  for (let filter = 0; filter < 2; filter += 1) params.set(...filters.splice(chance(filters.length), 1)[0]!);
  if (chance(4) === 0) params.set('sort', one(['title', '-title', 'createdAt', '-uses']));
  return params;
}

async function timePage(req: PayloadRequest, wish: ImageWish): Promise<{ took: number; last?: { id: string; value: string } }> {
  const begun = performance.now();
  const rows = await query<{ id: string; value: string }>(req, await pageOf(req, wish));
  return { took: performance.now() - begun, last: rows.length > pageSize ? rows[pageSize - 1] : undefined };
}

async function pageOf(req: PayloadRequest, wish: ImageWish) {
  const { order, after, value } = orderOf(wish);
  return sql`SELECT images.id, ${value} AS value FROM images WHERE ${await conditionsOf(req, wish)} AND ${after} ORDER BY ${order} LIMIT ${pageSize + 1}`;
}

/** The same question as one would ask it without an index for it. */
async function timeNaive(pool: Pool, params: URLSearchParams): Promise<number> {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const where = params.get('search')!.split(' ').map((word) => {
    const like = put(`%${word}%`);
    return `(title ILIKE ${like} OR EXISTS (SELECT FROM images_locales l WHERE l._parent_id = images.id AND l.alt ILIKE ${like})
             OR EXISTS (SELECT FROM images_texts t WHERE t.parent_id = images.id AND t.text ILIKE ${like}))`;
  });
  if (params.has('tags')) where.push(`EXISTS (SELECT FROM images_texts t WHERE t.parent_id = images.id AND t.text ILIKE ${put(params.get('tags'))})`);
  if (params.has('category')) where.push(`category_id = (SELECT id FROM categories WHERE key = ${put(params.get('category'))})`);
  if (params.has('status')) where.push(`moderation_status::text = ${put(params.get('status'))}`);
  if (params.has('from')) where.push(`created_at >= ${put(params.get('from'))}::timestamptz`);
  if (params.has('maxUses')) where.push(`uses <= 0`);
  const begun = performance.now();
  await pool.query(`SELECT id FROM images WHERE ${where.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT ${pageSize + 1}`, values);
  return performance.now() - begun;
}

async function measureNear(req: PayloadRequest, pool: Pool, tries: number, images: number): Promise<void> {
  const { rows } = await pool.query<{ print: string }>(`SELECT lpad(to_hex(fingerprint::bigint), 16, '0') AS print FROM images WHERE fingerprint IS NOT NULL ORDER BY id DESC LIMIT ${tries}`);
  const [near, naive]: [number[], number[]] = [[], []];
  for (const { print } of rows) {
    let begun = performance.now();
    const found = await nearDuplicates(req, { fingerprint: print, sees: sightOf(req.user) });
    near.push(performance.now() - begun);
    if (found[0]?.distance !== 0) throw new Error(`The picture ${print} was not found by itself`);
    begun = performance.now();
    await pool.query(`SELECT id FROM images WHERE bit_count(fingerprint # $1::bit(64)) <= 10 ORDER BY bit_count(fingerprint # $1::bit(64)) LIMIT 12`, [`x${print}`]);
    naive.push(performance.now() - begun);
  }
  const told = `${nearParts('0000000000000000').flat().length} parts looked for; reading all rows: p95 ${percentile(naive, 0.95).toFixed(0)} ms`;
  report({ what: `${images} images, near duplicates of a picture, p95`, value: percentile(near, 0.95), unit: 'ms', aim: { atMost: 100 }, beside: told });
}

async function planOf(req: PayloadRequest, wish: ImageWish): Promise<string> {
  const rows = await query<{ 'QUERY PLAN': string }>(req, sql`EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${await pageOf(req, wish)}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

/** Numbers that look like chance and are the same at each run. */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

const [images, searches] = process.argv.slice(2).map(Number);
await measure(images!, searches!);
// Payload never gives its first connection back: the process would wait for it.
process.once('disconnect', () => process.exit());
process.disconnect();
