import { registriesOf } from '@mentora/platform';
import { locales } from '@mentora/platform/i18n';
import type { Config, Payload } from 'payload';
import { expect, it } from 'vitest';
import { samplePlugin } from '.';

const withPlugin = async (...given: Parameters<typeof samplePlugin>) => registriesOf(await samplePlugin(...given)({} as Config));

it('is in the list of plugins, and has its card where the options say', async () => {
  const { plugins, spaceCards } = await withPlugin({ order: 5 });
  expect(plugins).toEqual(['sample']);
  expect(spaceCards).toMatchObject([{ key: 'sample', order: 5 }]);
});

it('says something in each language', async () => {
  const { spaceCards } = await withPlugin();
  const said = await Promise.all(locales.map((locale) => spaceCards[0]!.load({} as Payload, { id: 'x', roles: ['apprenant'], locale })));
  expect(new Set(said.map((content) => content?.title)).size).toBe(locales.length);
});
