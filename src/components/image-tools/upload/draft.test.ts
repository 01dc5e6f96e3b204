import { describe, expect, it } from 'vitest';
import { detailsOf, draftOf, missingIn, tagsOf } from './draft';

const draft = { title: ' Wi-Fi ', alt: { fr: ' L’écran du Wi-Fi ', en: '  ' }, description: ' x ', tags: 'a, b', category: null };

describe('what is typed about an image', () => {
  it('is sent without spaces around, and without languages that say nothing', () => {
    expect(detailsOf(draft)).toEqual({ title: 'Wi-Fi', alt: { fr: 'L’écran du Wi-Fi' }, description: 'x', tags: ['a', 'b'], category: null });
    expect(detailsOf(draftOf(detailsOf(draft)))).toEqual(detailsOf(draft));
  });

  it('has tags between commas of either script, each once', () => {
    expect(tagsOf(' téléphone,Réglages ; réglages, #wifi,, هاتف، إعدادات')).toEqual(['téléphone', 'réglages', 'wifi', 'هاتف', 'إعدادات']);
  });

  it('needs a title and what it shows in French', () => {
    expect(missingIn(draft)).toEqual({});
    expect(missingIn({ ...draft, title: ' ', alt: { en: 'x' } })).toEqual({ title: 'required', alt: 'required' });
  });
});
