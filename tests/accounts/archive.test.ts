import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepExports } from '@/collections/users/archive/exports';
import { pngFile } from '../images/files';
import { upload } from '../images/upload';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let person: TestPerson;
let folder: string;

beforeAll(async () => {
  platform = await testPlatform();
  await platform.people.administrator();
  person = await platform.people.contributor({ name: '<b>Zoé</b> & Cie', locale: 'en' });
  folder = await mkdtemp(path.join(tmpdir(), 'mentora-archive-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What lies in a ZIP, read by another library than the one that wrote it. */
async function unpack(answer: Response): Promise<Map<string, Buffer>> {
  const file = path.join(folder, 'data.zip');
  await writeFile(file, Buffer.from(await answer.arrayBuffer()));
  const zip = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(file, { lazyEntries: true, autoClose: false });
  const open = promisify<yauzl.Entry, Readable>(zip.openReadStream.bind(zip));
  const contents = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      void open(entry)
        .then(buffer)
        .then((bytes) => contents.set(entry.fileName, bytes))
        .then(() => zip.readEntry(), reject);
    });
    zip.on('end', () => resolve()).on('error', reject);
    zip.readEntry();
  });
  zip.close();
  return contents;
}

const get = (address = '', as: TestPerson | undefined = person) =>
  platform.request('GET', `/api/users/me/archive${address}`, { as, headers: { 'accept-language': 'en' } });

describe('one’s data as an archive', () => {
  it('holds a page to read, the same for programs, and the files, for the person alone', async () => {
    const picture = await upload(platform, await pngFile(), { as: person, title: 'Mon écran' });
    const { filename } = (picture.body as { doc: { filename: string } }).doc;
    const answer = await get();
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="mentora-data.zip"');
    const contents = await unpack(answer);
    expect([...contents.keys()].sort()).toEqual(['data.json', `files/images/${filename}`, 'index.html']);
    const data = JSON.parse(contents.get('data.json')!.toString()) as { users: { name: string }; images: unknown[] };
    expect(data).toMatchObject({ users: { name: '<b>Zoé</b> & Cie', email: person.email }, images: [{ title: 'Mon écran' }] });
    const page = contents.get('index.html')!.toString();
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain('&#60;b&#62;Zoé&#60;/b&#62; &#38; Cie');
    expect(page).not.toContain('<b>Zoé');
    expect(page).toContain(`href="files/images/${filename}"`);
    expect(contents.get(`files/images/${filename}`)!.subarray(1, 4).toString()).toBe('PNG');
    expect((await platform.request('GET', '/api/users/me/archive')).status).toBe(401);
  });

  it('is made in the background where it is large, with its progress, once, and goes after some days or with the account', async () => {
    // As many as are not waited for: rows whose files are all the same one.
    await platform.db.query(
      `INSERT INTO images (id, title, filename, mime_type, filesize, uploaded_by_id, moderation_status)
       SELECT uuidv7(), 'n', 'n' || n || '.png', 'image/png', 1000, $1, 'pending' FROM generate_series(1, 80) n`,
      [person.id],
    );
    for (let n = 1; n <= 80; n += 1) await writeFile(path.join(process.env.MENTORA_DATA!, 'media', `n${n}.png`), `file ${n}`);
    const early = await get();
    expect(early.status).toBe(409);
    expect(await early.json()).toMatchObject({ errors: [{ code: 'exportNotReady' }] });
    expect(await (await get('/state')).json()).toBeNull();

    const ask = async () => (await (await platform.request('POST', '/api/users/me/archive', { as: person })).json()) as { id: string };
    const [first, second] = [await ask(), await ask()];
    expect(second.id).toBe(first.id);
    expect(await (await get('/state')).json()).toMatchObject({ done: 0, ready: false });
    await workThrough(platform.payload);
    expect(await (await get('/state')).json()).toMatchObject({ done: 82, total: 82, ready: true });
    const contents = await unpack(await get());
    expect(contents.size).toBe(83);
    expect(contents.get('files/images/n80.png')!.toString()).toBe('file 80');

    const kept = () => readdir(path.join(process.env.MENTORA_DATA!, 'media', 'exports'));
    expect(await kept()).toEqual([`${first.id}.zip`]);
    expect(await readdir(path.join(process.env.MENTORA_DATA!, 'work'))).toEqual([]);
    await sweepExports(platform.payload);
    expect(await kept()).toHaveLength(1);
    await platform.db.query(`UPDATE data_exports SET asked_at = now() - interval '4 days'`);
    await sweepExports(platform.payload);
    expect(await kept()).toEqual([]);

    await ask();
    await workThrough(platform.payload);
    expect(await kept()).toHaveLength(1);
    const admin = await platform.people.administrator();
    expect((await platform.request('DELETE', `/api/users/${person.id}`, { as: admin })).status).toBe(200);
    expect(await kept()).toEqual([]);
  });
});
