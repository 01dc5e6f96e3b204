import { describe, expect, it } from 'vitest';
import { mergeNotes } from './mergeNotes';

describe('notes that both write at once', () => {
  it.each([
    ['one has only read', 'a', 'a', 'a b', 'a b'],
    ['both add at the end', 'a\n', 'a\nmine', 'a\ntheirs', 'a\ntheirs\nmine'],
    ['one adds while the other changes', 'a', 'a\nmine', 'b', 'b\nmine'],
    ['the other adds while one changes', 'a', 'b', 'a\ntheirs', 'b\ntheirs'],
    ['both begin', '', 'mine', 'theirs', 'theirs\nmine'],
    ['both wrote the same', 'a', 'b', 'b', 'b'],
  ])('%s', (_, base, mine, theirs, both) => {
    expect(mergeNotes({ base, mine, theirs })).toBe(both);
  });

  it('are for the two to decide where both changed the same', () => {
    expect(mergeNotes({ base: 'a', mine: 'b', theirs: 'c' })).toBeNull();
  });
});
