import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotesStore, type Notes } from './NotesStore';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that keeps the shared notes as the door does: who has not seen the newest is told so. */
function server(begun: Notes) {
  const kept = { ...begun };
  const away = { now: false };
  const store = new NotesStore(
    { ...begun },
    {
      save: ({ own, shared, version }) => {
        if (away.now) return Promise.resolve({ said: null, error: null });
        if (own !== undefined) kept.own = own;
        if (shared === undefined || shared === kept.shared) return Promise.resolve({ said: { version: kept.version }, error: null });
        if (version !== kept.version) return Promise.resolve({ said: null, error: { code: 'notesChanged', shared: kept.shared, version: kept.version } });
        Object.assign(kept, { shared, version: kept.version + 1 });
        return Promise.resolve({ said: { version: kept.version }, error: null });
      },
      read: () => Promise.resolve({ said: { notes: kept, status: 'in-progress' }, error: null }),
    },
    () => undefined,
  );
  const other = (shared: string) => Object.assign(kept, { shared, version: kept.version + 1 });
  return { kept, away, store, other, wait: () => vi.advanceTimersByTimeAsync(10_000) };
}

const begun: Notes = { own: '', shared: 'a\n', version: 3 };

describe('notes that are saved as they are typed', () => {
  it('are kept once typing pauses, one’s own and the shared ones', async () => {
    const { kept, store, wait } = server(begun);
    store.type({ shared: 'a\nb' });
    store.type({ own: 'mine' });
    expect(store.shown.saving).toBe('waiting');
    await wait();
    expect(kept).toEqual({ own: 'mine', shared: 'a\nb', version: 4 });
    expect(store.shown.saving).toBe('saved');
  });

  it('are tried for again where nobody answers', async () => {
    const { kept, away, store, wait } = server(begun);
    away.now = true;
    store.type({ shared: 'a\nb' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.shown.saving).toBe('failed');
    away.now = false;
    await wait();
    expect([kept.shared, store.shown.saving]).toEqual(['a\nb', 'saved']);
  });

  it('take in what the other has added, and lose nothing of either', async () => {
    const { kept, store, other, wait } = server(begun);
    other('a\ntheirs');
    store.type({ shared: 'a\nmine' });
    await wait();
    expect([kept.shared, store.shown.shared]).toEqual(['a\ntheirs\nmine', 'a\ntheirs\nmine']);
    other('a\ntheirs\nmine\nmore');
    await store.look();
    expect(store.shown.shared).toBe('a\ntheirs\nmine\nmore');
  });

  it('are left to the person where both changed the same, and nothing is overwritten before', async () => {
    const { kept, store, other, wait } = server(begun);
    other('their a');
    store.type({ shared: 'my a', own: 'mine' });
    await wait();
    expect(store.shown.conflict?.theirs).toBe('their a');
    expect(kept.shared).toBe('their a');
    store.settle('their a\n\nmy a');
    await wait();
    expect(kept).toMatchObject({ shared: 'their a\n\nmy a', own: 'mine' });
    expect(store.shown).toMatchObject({ conflict: null, saving: 'saved' });
  });
});
