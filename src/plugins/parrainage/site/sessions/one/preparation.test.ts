import { describe, expect, it } from 'vitest';
import { ticked } from './preparation';

describe('ticking what to prepare', () => {
  it('changes what was shown, and leaves what the other has added meanwhile', () => {
    const list = [
      { text: 'lire', done: false },
      { text: 'installer', done: true },
      { text: 'ajouté depuis', done: true },
    ];
    expect(ticked(list, ['lire', 'installer'], ['0'])).toEqual([
      { text: 'lire', done: true },
      { text: 'installer', done: false },
      { text: 'ajouté depuis', done: true },
    ]);
  });
});
