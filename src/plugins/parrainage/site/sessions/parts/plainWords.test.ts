import { describe, expect, it } from 'vitest';
import { plainWords } from './plainWords';

describe('the words of a text in Markdown', () => {
  it('are read without its signs, in one line', () => {
    expect(plainWords('# Le tri\n\n- [ ] revoir les *listes*\n- [x] lire `sort`\n\n**Puis** [le cours](https://exemple.test).')).toBe('Le tri revoir les listes lire sort Puis le cours.');
  });

  it('are those that were written, where nothing is set off', () => {
    expect(plainWords('مرحبا 2 * 3')).toBe('مرحبا 2 * 3');
    expect(plainWords('  ')).toBe('');
  });
});
