import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unwrapWoff } from './fontFile';
import { renameFont } from './renameFont';

const fontOf = (file: string) => readFile(path.resolve(import.meta.dirname, '../../../node_modules/@fontsource', file));

describe('unwrapWoff', () => {
  it('gives back a whole font, each table where its entry says', async () => {
    const woff = await fontOf('fraunces/files/fraunces-latin-600-normal.woff');
    const font = unwrapWoff(woff);
    expect(font.length).toBe(woff.readUInt32BE(16));
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
    const head = tables.find((at) => font.toString('latin1', at, at + 4) === 'head') ?? 0;
    // The magic number of the `head` table.
    expect(font.readUInt32BE(font.readUInt32BE(head + 8) + 12)).toBe(0x5f0f3cf5);
    expect(() => unwrapWoff(font)).toThrow('not a WOFF file');
  });
});

describe('renameFont', () => {
  it('gives every name of a font another word, and touches nothing else', async () => {
    const font = unwrapWoff(await fontOf('fraunces/files/fraunces-latin-ext-600-normal.woff'));
    const renamed = renameFont(font, 'Fraunces', 'FrauncEx');
    expect(renamed.length).toBe(font.length);
    const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();
    expect(font.includes(wide('Fraunces'))).toBe(true);
    expect(renamed.includes(wide('Fraunces'))).toBe(false);
    expect(renamed.includes(wide('FrauncEx'))).toBe(true);
    expect(renameFont(renamed, 'FrauncEx', 'Fraunces').equals(font)).toBe(true);
    expect(() => renameFont(font, 'Fraunces', 'Other')).toThrow('same length');
  });
});
