import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortText } from './shortText';

const link = 'https://mentora.example.org/notifications';

describe('a short message', () => {
  it('says who writes, what it is and where to read it, in signs that cost little', () => {
    expect(shortText({ site: 'Mentora', title: 'L’exercice « Appeler » est publié…', link })).toBe(
      `Mentora: L'exercice "Appeler" est publié... ${link}`,
    );
  });

  it('is never longer than two parts, and keeps its address whole', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: fc.constantFrom('a', 'é', 'ê', 'م', ' ', '’', '…') }), (title) => {
        const text = shortText({ site: 'Mentora', title, link });
        expect(text.endsWith(link)).toBe(true);
        expect(text.length).toBeLessThanOrEqual(/[êم]/.test(text) ? 134 : 306);
      }),
    );
  });
});
