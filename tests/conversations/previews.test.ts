import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { registriesOf } from '@mentora/platform';
import { seal } from '@mentora/platform/crypto';
import { completeSettings } from '@mentora/platform/settings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from '../../src/platform/limits/consume';
import { linkPreview } from '../../src/platform/previews/linkPreview';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { conversationOf, talk } from './talking';

let platform: TestPlatform;
let ada: TestPerson;
let bob: TestPerson;
let asked = 0;
const server = createServer((request, response) => {
  asked += 1;
  response.writeHead(request.url === '/none' ? 404 : 200, { 'content-type': 'text/html' }).end('<title>Titre-Secret</title>');
});
let site = '';

beforeAll(async () => {
  platform = await testPlatform();
  [ada, bob] = [await platform.people.learner(), await platform.people.learner()];
  completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '1' });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '' });
  server.close();
});

const preview = (path: string) => linkPreview(platform, `${site}${path}`, ada.id);

/** Has it known what a page says of itself, as if it had been asked. */
async function known(address: string, title: string): Promise<void> {
  const { rows } = await platform.db.query<{ id: string }>('SELECT uuidv7()::text AS id');
  const id = rows[0]!.id;
  await platform.db.query("INSERT INTO link_previews (id, address_key, sealed, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')", [
    id, keyOf(platform, 'link-preview', address), seal(JSON.stringify({ title, description: '', site: '' }), ['link-preview', id]),
  ]); // prettier-ignore
}

describe('what a page says of itself', () => {
  it('is asked once and kept, encrypted and without its address; that it says nothing too', async () => {
    asked = 0;
    for (let turn = 0; turn < 2; turn += 1) expect(await preview('/some')).toEqual({ address: `${site}/some`, title: 'Titre-Secret', description: '', site: '' });
    for (let turn = 0; turn < 2; turn += 1) expect(await preview('/none')).toBeNull();
    expect(asked).toBe(2);
    const { rows } = await platform.db.query<{ row: string }>('SELECT to_jsonb(p)::text AS row FROM link_previews p');
    expect(rows.map(({ row }) => row).join()).not.toMatch(/Titre-Secret|127\.0\.0\.1/);
    const keeper = registriesOf(platform.payload.config).privateTexts.find(({ key }) => key === 'link-previews');
    expect(await keeper!.reseal(platform.payload)).toMatchObject({ unreadable: 0 });
  });

  it('is asked anew after its time, and what nobody asks for is forgotten', async () => {
    asked = 0;
    await preview('/again');
    await platform.db.query("UPDATE link_previews SET expires_at = now() - interval '1 minute'");
    await preview('/again');
    expect(asked).toBe(2);
    expect((await platform.db.query('SELECT FROM link_previews')).rowCount).toBe(1);
  });

  it('is asked by nobody where previews are switched off', async () => {
    asked = 0;
    completeSettings({ MENTORA_LINK_PREVIEWS: '0' });
    try {
      expect(await preview('/off')).toBeNull();
    } finally {
      completeSettings({ MENTORA_LINK_PREVIEWS: '' });
    }
    expect(asked).toBe(0);
  });

  it('is asked for by one person so often in a minute, and no more', async () => {
    const eager = await platform.people.learner();
    const tries = await Promise.allSettled(Array.from({ length: 31 }, (_, index) => linkPreview(platform, `${site}/eager-${index}`, eager.id)));
    expect(tries.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});

describe('the links of a message', () => {
  it('are shown to who reads it, three at most, and to nobody else', async () => {
    const conversation = await conversationOf(ada, bob);
    const links = ['a', 'b', 'c', 'd'].map((letter) => `https://exemple.test/${letter}`);
    for (const link of links) await known(link, `Page ${link.at(-1)}`);
    const { seq } = await talk.sent(ada, conversation, `Voyez ${links.join(', ')}.`);
    const door = (where = seq) => `/${conversation}/messages/${where}/previews`;
    const { previews } = (await (await talk.ask('GET', door(), bob)).json()) as { previews: { title: string; address: string }[] };
    expect(previews.map(({ title }) => title)).toEqual(['Page a', 'Page b', 'Page c']);
    expect((await talk.ask('GET', door(), await platform.people.administrator())).status).toBe(404);
    expect((await platform.request('GET', `/api/conversations${door()}`)).status).toBe(401);
    for (const where of [seq + 1, 0, 1.5]) expect((await talk.ask('GET', door(where), bob)).status, String(where)).toBe(404);
    expect((await talk.ask('DELETE', `/${conversation}/messages/${seq}`, ada)).status).toBe(200);
    expect((await talk.ask('GET', door(), bob)).status).toBe(404);
  });

  it('that lead to this machine or its network are asked of nobody', async () => {
    asked = 0;
    completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '' });
    try {
      const conversation = await conversationOf(ada, bob);
      const { seq } = await talk.sent(ada, conversation, `https://127.0.0.1:${site.split(':').at(-1)}/ https://169.254.169.254/latest https://localhost/`);
      expect(await (await talk.ask('GET', `/${conversation}/messages/${seq}/previews`, bob)).json()).toEqual({ previews: [] });
    } finally {
      completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '1' });
    }
    expect(asked).toBe(0);
  });
});
