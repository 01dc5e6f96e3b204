import { readFileSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';

type Texts = Record<string, Record<string, string>>;

const keysOf = (texts: Texts) => Object.entries(texts).flatMap(([area, own]) => Object.keys(own).map((key) => `${area}:${key}`));
const valuesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the panel’s messages', () => {
  it.each([
    ['English', en],
    ['Arabic', ar],
  ])('%s has the same keys as French, each with a text and the same values', (_, other: Texts) => {
    expect(keysOf(other).sort()).toEqual(keysOf(fr).sort());
    for (const [area, texts] of Object.entries(fr as Texts)) {
      for (const [key, text] of Object.entries(texts)) {
        const own = other[area]![key]!;
        expect(own.trim(), `${area}:${key}`).not.toBe('');
        if (!key.endsWith('_one')) expect(valuesIn(own), `${area}:${key}`).toEqual(valuesIn(text));
      }
    }
  });

  it('each of ours is used somewhere', () => {
    const sources = globSync('src/{collections,components,app}/**/*.{ts,tsx}')
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = keysOf({ mentora: fr.mentora, zoneEditor: fr.zoneEditor })
      .map((key) => key.split(':')[1]!.replace(/_(one|other)$/, ''))
      .filter((key) => !new RegExp(`['":]${key}['"]`).test(sources));
    expect(unused).toEqual([]);
  });
});
