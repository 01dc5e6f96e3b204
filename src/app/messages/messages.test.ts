import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import { usedMessages } from '../../../scripts/test/usedMessages';
import type { Use } from '../../../scripts/test/usedMessages';
import { messagesOf } from '.';

type Tree = { [key: string]: string | Tree };

/** All messages of a tree by their whole keys. */
function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** What a message takes: names of values and of tags, each with its kind. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...argumentsOf(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const inside = Object.values(element.options).flatMap((option) => argumentsOf(option.value));
      return [`${element.value}: ${TYPE[element.type]}`, ...inside];
    }
    return [`${element.value}: ${TYPE[element.type]}`];
  });
  return [...new Set(found)].sort();
}

const all = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => [locale, new Map(flatten((await messagesOf(locale)) as Tree))] as const),
  ),
) as Record<Locale, Map<string, string>>;
const keys = [...all.fr.keys()];
/** What plugins bring along for their own views, which ask for it in the same way. */
const ofPlugins = globSync('src/plugins/*/messages/fr.json').flatMap((file) =>
  flatten(JSON.parse(readFileSync(file, 'utf8')) as Tree).map(([key]) => key),
);
const { uses, wholeAreas, errorCodes } = usedMessages(path.resolve(import.meta.dirname, '../../..'));

const matching = ({ namespace, key, raw }: Use) => {
  const whole = [namespace, key].filter(Boolean).join('.');
  const source = whole.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\\*', '.+');
  return new RegExp(`${namespace === undefined ? '(^|\\.)' : '^'}${source}${raw ? '(\\..+)?' : ''}$`);
};

describe('the messages of the site', () => {
  it.each(locales)('are all there in %s, and none is empty', (locale) => {
    expect([...all[locale].keys()].sort()).toEqual([...keys].sort());
    expect([...all[locale]].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(locales)('take the same values in %s as in French', (locale) => {
    const different = keys.filter((key) => {
      const [own, french] = [all[locale].get(key) ?? '', all.fr.get(key) ?? ''].map((text) => argumentsOf(parse(text)));
      return JSON.stringify(own) !== JSON.stringify(french);
    });
    expect(different).toEqual([]);
  });

  it('exist where the sources ask for them', () => {
    expect(uses.length).toBeGreaterThan(50);
    const missing = uses.filter((use) => ![...keys, ...ofPlugins].some((known) => matching(use).test(known)));
    expect(missing.map(({ namespace, key, place }) => `${namespace ?? '?'}.${key} (${place})`)).toEqual([]);
  });

  it('are all used', () => {
    const patterns = uses.map(matching);
    const unused = keys.filter((key) => {
      const [area = ''] = key.split('.');
      return !wholeAreas.has(area) && !patterns.some((pattern) => pattern.test(key));
    });
    expect(unused).toEqual([]);
  });

  it('say something for each error that the sources throw', () => {
    const silent = [...errorCodes].filter(([code]) => !all.fr.has(`errors.${code}`));
    expect(silent).toEqual([]);
  });
});
