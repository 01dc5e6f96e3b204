import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf, richText, type RichBlock } from './marks';

const textOf = (blocks: readonly RichBlock[]) =>
  blocks.map((block) => (block.kind === 'code' ? block.text : block.parts.map((part) => (part.kind === 'link' ? part.address : part.text)).join(''))).join('\n');

describe('a message', () => {
  it('has code, quotes, emphasis and addresses where they are written', () => {
    expect(richText('> **Ada**\n> Bonjour\n\nVoyez `npm test`, *vraiment* : https://exemple.org/a_b_c.\n```js\nconst a = **1**;\n\n> b\n```\nFin')).toEqual([
      { kind: 'quote', parts: [{ kind: 'strong', text: 'Ada' }, { kind: 'text', text: '\nBonjour' }] },
      {
        kind: 'text',
        parts: [
          { kind: 'text', text: 'Voyez ' }, { kind: 'code', text: 'npm test' }, { kind: 'text', text: ', ' }, { kind: 'emphasis', text: 'vraiment' },
          { kind: 'text', text: ' : ' }, { kind: 'link', address: 'https://exemple.org/a_b_c' }, { kind: 'text', text: '.' },
        ],
      },
      { kind: 'code', text: 'const a = **1**;\n\n> b' },
      { kind: 'text', parts: [{ kind: 'text', text: 'Fin' }] },
    ]); // prettier-ignore
  });

  it('is what it was where nothing is meant by its signs', () => {
    for (const text of ['2 * 3 * 4', 'snake_case_name', 'javascript:alert(1)', 'http://exemple.org', '<b>gras</b>', '``` seul', '**', 'a < b > c', 'https://']) {
      expect(richText(text), text).toEqual([{ kind: 'text', parts: [{ kind: 'text', text }] }]);
    }
  });

  it('loses no letter of what it says, whatever that is', () => {
    const signs = fc.array(fc.constantFrom('a', ' ', '\n', '*', '_', '`a`', '```\n', '>', 'https://x.fr', ')', 'é'), { maxLength: 60 }).map((parts) => parts.join(''));
    const letters = (text: string) => text.replace(/[\s*_`>]/g, '');
    fc.assert(
      fc.property(signs, (text) => {
        expect(letters(textOf(richText(text)))).toBe(letters(text));
      }),
    );
  });

  it('is quoted with who said it, without what it quotes, and not whole where it is long', () => {
    expect(quoteOf('Ada', '> **Bob**\n> Oui\n\nBonjour\nà vous')).toBe('> **Ada**\n> Bonjour\n> à vous');
    expect(quoteOf('Ada', 'x'.repeat(400))).toBe(`> **Ada**\n> ${'x'.repeat(300)}…`);
  });
});
