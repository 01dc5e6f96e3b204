import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMark, type Mark, type Selection } from './markdown';

/** A text whose selection stands between brackets. */
const read = (text: string): Selection => {
  const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
  return { text: text.replace('[', '').replace(']', ''), start, end };
};
const shown = ({ text, start, end }: Selection) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

describe('the marks of a long text', () => {
  it.each<[Mark, string, string]>([
    ['bold', 'Un [mot] gras', 'Un **[mot]** gras'],
    ['bold', 'Un **[mot]** gras', 'Un [mot] gras'],
    ['bold', 'Un[ mot ]gras', 'Un **[mot]** gras'],
    ['italic', 'Un [mot] penché', 'Un *[mot]* penché'],
    ['italic', 'Un **[mot]** gras', 'Un ***[mot]*** gras'],
    ['italic', 'Un ***[mot]*** gras', 'Un **[mot]** gras'],
    ['heading', 'Avant\nTi[]tre\nAprès', 'Avant\n### Titre[]\nAprès'],
    ['heading', '### Ti[]tre', 'Titre[]'],
    ['list', '[Un\nDeux]', '[- Un\n- Deux]'],
    ['numbers', '[- Un\n- Deux]', '[1. Un\n2. Deux]'],
    ['numbers', '[1. Un\n2. Deux]', '[Un\nDeux]'],
    ['list', '[]\nAprès', '- []\nAprès'],
  ])('%s: %j becomes %j', (mark, before, after) => {
    expect(shown(withMark(read(before), mark))).toBe(after);
  });

  it('makes a link of words, and of an address', () => {
    const link = ({ text, start, end }: Selection) => ({ text, chosen: text.slice(start, end) });
    expect(link(withMark({ text: 'voir ici', start: 5, end: 8 }, 'link'))).toEqual({ text: 'voir [ici](https://)', chosen: 'https://' });
    const address = 'https://mentora.example';
    const made = withMark({ text: address, start: 0, end: address.length }, 'link');
    expect(made).toEqual({ text: `[](${address})`, start: 1, end: 1 });
  });

  it('takes away what it has put there', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), fc.constantFrom<Mark>('bold', 'italic'), (given, one, other, mark) => {
        const [start, end] = [Math.min(one, other, given.length), Math.min(Math.max(one, other), given.length)];
        expect(withMark(withMark({ text: given, start, end }, mark), mark).text).toBe(given);
      }),
    );
  });

  it('never leaves the text with its selection', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '*', '#', '-', ' ', '\n', '1', '.'), maxLength: 20 });
    const any = fc.constantFrom<Mark>('bold', 'italic', 'heading', 'list', 'numbers', 'link');
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), any, (given, one, other, mark) => {
        const [from, to] = [Math.min(one, other, given.length), Math.min(Math.max(one, other), given.length)];
        const { text: made, start, end } = withMark({ text: given, start: from, end: to }, mark);
        return start >= 0 && start <= end && end <= made.length;
      }),
    );
  });
});
