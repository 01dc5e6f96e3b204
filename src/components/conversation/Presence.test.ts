import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Presence } from './Presence';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const presence = () => {
  const said: boolean[] = [];
  return { said, own: new Presence((here) => void said.push(here)) };
};

describe('being there', () => {
  it('is said at once, and again within a second when somebody comes meanwhile', () => {
    const { said, own } = presence();
    own.here();
    vi.advanceTimersByTime(300);
    own.here();
    own.here();
    expect(said).toEqual([true]);
    vi.advanceTimersByTime(700);
    expect(said).toEqual([true, true]);
  });

  it('is not said any more by who has left before', () => {
    const { said, own } = presence();
    own.here();
    own.here();
    own.gone();
    vi.advanceTimersByTime(5_000);
    expect(said).toEqual([true, false]);
  });

  it('is not said of a page that nobody sees', () => {
    const { said, own } = presence();
    own.here();
    own.here();
    vi.stubGlobal('document', { hidden: true });
    vi.advanceTimersByTime(5_000);
    expect(said).toEqual([true]);
  });
});
