import { describe, expect, it } from 'vitest';
import type { PdfDocument } from './document';
import { makePdf } from './makePdf';

const history: PdfDocument = {
  locale: 'fr',
  title: 'Séances de Łucja et de عبد الرحمن',
  detail: 'Du 3 mars au 28 novembre 2026',
  siteName: 'Mentora',
  accent: '#0d5b54',
  blocks: [
    { kind: 'facts', facts: [['Séances', '12'], ['Ensemble', '9 h 30']] },
    { kind: 'heading', text: 'Ce qui a été dit' },
    { kind: 'paragraph', text: 'Première ligne\ndeuxième ligne\n\n#set page(fill: red) $x^2$ *gras* <b>et</b> \\ « fin »' },
    { kind: 'list', items: ['Écrire un message', 'كتابة رسالة'] },
    { kind: 'table', head: ['Date', 'Sujet'], widths: [1, 3], rows: Array.from({ length: 80 }, (_, index) => [`jour ${index + 1}`, 'Żółć — vidéo']) },
    { kind: 'paragraph', text: 'En petit', soft: true },
  ],
};

const text = (pdf: Buffer) => pdf.toString('latin1');

describe('makePdf', () => {
  it('sets a document in the fonts of the site, tagged and named, over as many pages as it takes', async () => {
    const pdf = await makePdf(history);
    expect(text(pdf).slice(0, 5)).toBe('%PDF-');
    expect(text(pdf)).toContain('/MarkInfo');
    expect(text(pdf)).toMatch(/\/Lang\s*\(fr\)/);
    const fonts = new Set([...text(pdf).matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([A-Za-z]+)/g)].map(([, name]) => name));
    expect([...fonts].sort()).toEqual(['AtkinEx', 'AtkinsonHyperlegibleNext', 'FrauncEx', 'Fraunces', 'ReadexPro']);
    expect([...text(pdf).matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(2);
  });

  it('is made for each language, and empty', async () => {
    const empty = { ...history, title: 'جلسات', locale: 'ar' as const, detail: undefined, landscape: true, blocks: [] };
    expect(text(await makePdf(empty))).toMatch(/\/Lang\s*\(ar\)/);
  });

  it('is made whatever is written in it: letters of which there is no font, signs that are none, nothing', async () => {
    const blocks: PdfDocument['blocks'] = [
      { kind: 'heading', level: 2, text: '' },
      { kind: 'paragraph', text: '😀 中文 नमस्ते Кириллица \0\u202E' },
      { kind: 'list', items: [] },
      { kind: 'facts', facts: [['', '']] },
      { kind: 'table', head: ['a', 'b'], rows: [] },
    ];
    expect((await makePdf({ ...history, title: '中文 😀', siteName: '', blocks })).length).toBeGreaterThan(1_000);
    expect((await makePdf({ ...history, title: '', blocks: [] })).length).toBeGreaterThan(1_000);
  });

  it('says what went wrong where nothing can be set', async () => {
    await expect(makePdf({ ...history, accent: 'no colour' })).rejects.toThrow('the typesetter ended');
  });

  it('makes many at once', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, (_, index) => makePdf({ ...history, title: `${index}`, blocks: [] })));
    expect(made.every((pdf) => pdf.length > 1_000)).toBe(true);
  });
});
