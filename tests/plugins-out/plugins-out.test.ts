import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEMO_PASSWORD, demoAddress } from '../../e2e/support/people';
import type { DemoPerson } from '../../e2e/support/people';
import { ensureBuild } from '../../src/platform/runtime/build';
import { startSite } from '../support/site';
import type { Site } from '../support/site';
import { standFrom } from '../support/stand';
import { lackingIn } from './brought';
import type { Brought } from './brought';
import { pluginsIn } from './configuration';
import { makeVariant, typeErrorsOf } from './variant';

const plugins = pluginsIn(readFileSync('payload.config.ts', 'utf8'));

/** Each plugin out, and all of them: where there is one plugin that is the same, and done once. */
const variants = plugins.length > 1 ? [...plugins.map((plugin) => [plugin]), plugins] : [plugins];

const people: DemoPerson[] = ['administrateur', 'formateur', 'contributeur', 'apprenant', 'parent'];
const homes = ['/', '/en', '/ar'];

describe.each(variants.map((out) => ({ name: out.join(', '), out })))('without $name', ({ name, out }) => {
  let folder: string;
  let types: string;
  let site: Site;
  let lacking: Brought;

  beforeAll(async () => {
    const stand = standFrom(process.env);
    folder = path.join(stand.folder, `without-${name.replaceAll(/\W+/g, '-')}`);
    makeVariant(folder, out);
    types = await typeErrorsOf(folder);
    const build = path.join(folder, await ensureBuild({ root: folder, folder: '.builds' }));
    site = await startSite({ build, stand, folder: path.join(folder, '.site'), root: folder });
    lacking = await lackingIn(folder, out);
  }, 900_000);

  afterAll(() => site?.stop());

  it('the sources compile', () => expect(types).toBe(''));

  it('something of it is gone, and it was all there was', () => {
    expect(lacking.keys).toHaveLength(out.length);
    expect([...lacking.pages, ...lacking.api]).not.toEqual([]);
  });

  it('the pages that it had brought answer 404, and so does its API', async () => {
    const addresses = [...lacking.pages, ...lacking.api];
    const asked = addresses.map(async (address) => `${await statusOf(address)} ${address}`);
    expect(await Promise.all(asked)).toEqual(addresses.map((address) => `404 ${address}`));
  });

  it.each(homes)('every link of the welcome page %s leads somewhere', async (home) => {
    const links = linksIn(await pageAt(home));
    expect(links.length).toBeGreaterThan(3);
    expect(await deadAmong(links)).toEqual([]);
  });

  it.each(people)('every link of the space of %s leads somewhere', async (who) => {
    const cookie = await signIn(who);
    const links = linksIn(await pageAt('/espace', cookie));
    expect(links.length).toBeGreaterThan(3);
    expect(await deadAmong(links, cookie)).toEqual([]);
  });

  it('the panel opens and knows nothing of it', async () => {
    const cookie = await signIn('administrateur');
    const panel = await pageAt('/admin', cookie);
    expect(await deadAmong(linksIn(panel), cookie)).toEqual([]);
    for (const address of lacking.api) expect(panel).not.toContain(`/collections/${address.split('/').at(-1)}`);
  });

  const ask = (address: string, cookie = '') =>
    fetch(new URL(address, site.url), { headers: { cookie }, redirect: 'manual' });

  const statusOf = async (address: string, cookie?: string) => (await ask(address, cookie)).status;

  async function pageAt(address: string, cookie?: string): Promise<string> {
    const answer = await ask(address, cookie);
    expect(answer.status, address).toBe(200);
    return answer.text();
  }

  async function deadAmong(links: string[], cookie?: string): Promise<string[]> {
    const statuses = await Promise.all(links.map((link) => statusOf(link, cookie)));
    return links.filter((_, index) => statuses[index]! >= 400);
  }

  async function signIn(who: DemoPerson): Promise<string> {
    const answer = await fetch(new URL('/api/users/login', site.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: site.url },
      body: JSON.stringify({ email: demoAddress(who), password: DEMO_PASSWORD }),
    });
    expect(answer.status, who).toBe(200);
    return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
  }
});

/** The addresses of this site that a page links to. */
function linksIn(html: string): string[] {
  const found = [...html.matchAll(/<a\b[^>]*?\bhref="(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
  return [...new Set(found)];
}
