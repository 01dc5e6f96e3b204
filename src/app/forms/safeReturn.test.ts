import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturn } from './safeReturn';

describe('safeReturn', () => {
  it.each(['/progression', '/en/exercices/x?a=1#b', '/admin/collections/users?limit=10', '/compte/profil'])(
    '%s is a page of this site',
    (asked) => {
      expect(safeReturn(asked, 'fr')).toBe(asked);
    },
  );

  it.each([
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    'espace',
    '/.//evil.example',
    '/x/..//evil.example',
    '/api/users/me/data',
    '/%09/../\r\n/evil.example',
  ])('%j leads to one’s own space', (asked) => {
    expect(safeReturn(asked, 'fr')).toBe('/espace');
    expect(safeReturn(asked, 'ar')).toBe('/ar/espace');
  });

  it('never leaves the site, whatever is asked', () => {
    const piece = fc.constantFrom('/', '\\', '.', '..', '@', ':', '?', '#', '\t', '%2f', '%5c', 'evil.example', 'http:', 'a');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = new URL(safeReturn(pieces.join(''), 'fr'), 'https://mentora.example');
        return url.origin === 'https://mentora.example';
      }),
      { numRuns: 2000 },
    );
  });
});
