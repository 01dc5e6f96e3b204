import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAnswer, keepAnswer, keptAnswers } from './keptAnswers';
import type { SentAnswer } from './types';

class Store {
  readonly values = new Map<string, string>();
  getItem = (key: string) => this.values.get(key) ?? null;
  setItem = (key: string, value: string) => void this.values.set(key, value);
  removeItem = (key: string) => void this.values.delete(key);
}

let store: Store;

beforeEach(() => {
  store = new Store();
  vi.stubGlobal('sessionStorage', store);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('kept answers', () => {
  it('are there after a reload, for their attempt alone, until they are judged', () => {
    const typed: SentAnswer = { key: 'one', response: { kind: 'type', text: 'bonjour' } };
    const read: SentAnswer = { key: 'two', response: { kind: 'read' } };
    keepAnswer('a', 's1', typed);
    keepAnswer('a', 's2', read);
    expect(keptAnswers('a')).toEqual({ s1: typed, s2: read });
    expect(keptAnswers('b')).toEqual({});
    forgetAnswer('a', 's1');
    expect(keptAnswers('a')).toEqual({ s2: read });
    forgetAnswer('a', 's2');
    expect(store.values.size).toBe(0);
  });

  it('survive what others wrote and a store that refuses', () => {
    store.setItem('mentora-answers-a', 'not json');
    expect(keptAnswers('a')).toEqual({});
    store.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(() => keepAnswer('a', 's1', { key: 'one', response: { kind: 'read' } })).not.toThrow();
  });

  it('do without a store that the browser forbids', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(keptAnswers('a')).toEqual({});
    expect(() => forgetAnswer('a', 's1')).not.toThrow();
  });
});
