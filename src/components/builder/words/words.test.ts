import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '@mentora/platform/i18n';
import { builderMessages } from '.';

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );

const values = (elements: readonly MessageFormatElement[]): string[] =>
  [
    ...new Set(
      elements.flatMap((element): string[] => {
        if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
        const inside = 'options' in element ? Object.values(element.options).flatMap(({ value }) => values(value)) : [];
        return [element.value, ...inside];
      }),
    ),
  ].sort();

const french = flat(builderMessages('fr') as Tree);
const folder = path.resolve(import.meta.dirname, '..');
const sources = globSync('**/*.{ts,tsx}', { cwd: folder })
  // Between pages other things are said.
  .filter((file) => !file.endsWith('.test.ts') && file !== 'tabs.ts')
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

describe('the words of the builder', () => {
  it.each(locales)('are all there in %s, with the same values', (locale) => {
    const own = new Map(flat(builderMessages(locale) as Tree));
    expect([...own.keys()].sort()).toEqual(french.map(([key]) => key).sort());
    for (const [key, text] of french) expect([key, values(parse(own.get(key)!))]).toEqual([key, values(parse(text))]);
  });

  it('keep French signs from beginning a line', () => {
    expect(french.filter(([, text]) => / [:;!?»]/.test(text))).toEqual([]);
  });

  it('exist where they are asked for, and are all used', () => {
    const asked = [...sources.matchAll(/say\(\s*(?:[\w\s()!=|&]+\?\s*)?'([\w.]+)'/g)].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(40);
    const known = new Set(french.map(([key]) => key));
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
    // A key that is put together when it runs is told by its beginning.
    const isAsked = (key: string) => {
      const [family = '', ...rest] = key.split('.');
      const ofRow = family === 'option' || family === 'item';
      return sources.includes(`'${key}'`) || sources.includes(`\`${family}.\${`) || (ofRow && sources.includes(`\`\${kind}.${rest.join('.')}\``));
    };
    const unused = french.filter(([key]) => !isAsked(key));
    expect(unused.map(([key]) => key)).toEqual([]);
  });
});
