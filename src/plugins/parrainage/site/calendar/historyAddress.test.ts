import { describe, expect, it } from 'vitest';
import { historyAddress, historyFile, readHistoryWishes } from './historyAddress';

const wishes = { q: 'photo', type: 'qa', person: '01981234-aaaa-7bbb-8ccc-123456789abc', from: '2026-01-01', to: '2026-11-29' } as const;

describe('the address of one’s history', () => {
  it('says what it is narrowed by, and is read back', () => {
    const address = historyAddress('ar', wishes, 3);
    expect(address).toBe('/ar/calendrier/historique?q=photo&type=qa&avec=01981234-aaaa-7bbb-8ccc-123456789abc&du=2026-01-01&au=2026-11-29&page=3');
    expect(readHistoryWishes(Object.fromEntries(new URL(address, 'https://x').searchParams))).toEqual(wishes);
    expect(historyAddress('fr', {})).toBe('/calendrier/historique');
  });

  it.each([{ type: 'x' }, { avec: '1 OR 1=1' }, { du: '2026-02-30' }, { au: 'hier' }, { q: ['a', 'b'] }, { q: '  ' }])('leaves aside what makes no sense: %j', (given) => {
    expect(readHistoryWishes(given)).toEqual({});
  });

  it('leads to the same sessions as a file, in the language of the page', () => {
    expect(historyFile('ar', 'pdf', { q: 'a&b' })).toBe('/api/session-history/pdf?q=a%26b&locale=ar');
  });
});
