import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DemoPerson } from '../../e2e/support/people';
import { ensureBuild } from '../../src/platform/runtime/build';
import { startSite } from '../support/site';
import type { Site } from '../support/site';
import { standFrom } from '../support/stand';
import { lackingIn } from './brought';
import type { Brought } from './brought';
import { pluginsIn } from './configuration';
import { makeVariant, typeErrorsOf } from './variant';
import { Visitor } from './visitor';

const plugins = pluginsIn(readFileSync('payload.config.ts', 'utf8'));

/** A copy of the sources without some plugins, in a folder of its own. */
function variantWithout(out: readonly string[], name: string): string {
  const folder = path.join(stand.folder, `without-${name.replaceAll(/\W+/g, '-')}`);
  makeVariant(folder, out);
  return folder;
}

const people: DemoPerson[] = ['administrateur', 'formateur', 'contributeur', 'apprenant', 'parent'];
const stand = standFrom(process.env);

let whole: Site;
let exercise: string;

beforeAll(async () => {
  whole = await startSite({ build: process.env.TEST_BUILD!, stand, folder: path.join(stand.folder, 'whole') });
  exercise = await new Visitor(whole.url).anyExercise();
}, 120_000);

afterAll(() => whole?.stop());

// A build takes minutes: there is one, without any plugin. What each lacks alone, the compiler and the configuration say.
describe.each(plugins)('without %s alone', (plugin) => {
  let folder: string;

  beforeAll(() => {
    folder = variantWithout([plugin], plugin);
  });

  it('the sources compile', async () => expect(await typeErrorsOf(folder)).toBe(''), 300_000);

  it('the configuration lacks what it brings, and nothing else', async () => {
    const lacking = await lackingIn(folder, [plugin]);
    expect(lacking.keys).toEqual([plugin.replace('@mentora/', '')]);
    expect([...lacking.pages, ...lacking.api, ...lacking.cards]).not.toEqual([]);
  });
});

describe('without any plugin', () => {
  let types: string;
  let site: Site;
  let lacking: Brought;

  beforeAll(async () => {
    const folder = variantWithout(plugins, 'any');
    types = await typeErrorsOf(folder);
    const build = path.join(folder, await ensureBuild({ root: folder, folder: '.builds' }));
    site = await startSite({ build, stand, folder: path.join(folder, '.site'), root: folder });
    lacking = await lackingIn(folder, plugins);
  }, 900_000);

  afterAll(() => site?.stop());

  const here = (address: string) => address.replace('{exercise}', exercise);

  it('the sources compile', () => expect(types).toBe(''));

  it('what is gone is something', () => {
    expect(lacking.keys).toHaveLength(plugins.length);
    expect([...lacking.pages, ...lacking.api, ...lacking.cards]).not.toEqual([]);
  });

  it('the pages and collections that answered with it answer 404', async () => {
    const addresses = [...lacking.pages.map(here), ...lacking.api.map((slug) => `/api/${slug}`)];
    const before = await Visitor.signedIn(whole.url, 'administrateur');
    expect(await before.findsNothingAt(addresses)).toEqual([]);
    const after = await Visitor.signedIn(site.url, 'administrateur');
    expect(await after.findsNothingAt(addresses)).toEqual(addresses);
  });

  it.each(['/', '/en', '/ar', '/exercices', '/exercices/{exercise}'])('every link of %s leads somewhere', async (page) => {
    const visitor = new Visitor(site.url);
    const links = await visitor.linksOn(here(page));
    expect(links.length).toBeGreaterThan(3);
    expect(await visitor.findsNothingAt(links)).toEqual([]);
  });

  it.each(people)('every link of the space of %s leads somewhere', async (who) => {
    const person = await Visitor.signedIn(site.url, who);
    const links = await person.linksOn('/espace');
    expect(links.length).toBeGreaterThan(3);
    expect(await person.findsNothingAt(links)).toEqual([]);
  });

  it('the player leads to it no more', async () => {
    const besides = lacking.beside.map((address) => address.split('?')[0]!.split('}').at(-1)!);
    const toldBy = async ({ url }: Site) => {
      const player = await (await Visitor.doing(url, exercise)).page(here('/exercices/{exercise}/faire'));
      return besides.filter((beside) => player.includes(beside));
    };
    expect(await toldBy(whole)).toEqual(besides);
    expect(await toldBy(site)).toEqual([]);
  });

  it('the panel opens, leads nowhere dead and does not speak of it', async () => {
    const administrator = await Visitor.signedIn(site.url, 'administrateur');
    expect(await administrator.findsNothingAt(await administrator.linksOn('/admin'))).toEqual([]);
    const panel = await administrator.page('/admin');
    expect(lacking.api.filter((slug) => panel.includes(`/collections/${slug}`))).toEqual([]);
  });
});
