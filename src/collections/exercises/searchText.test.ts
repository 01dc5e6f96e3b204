import { describe, expect, it } from 'vitest';
import { searchForm, searchText, searchWords } from './searchText';

describe('what the search compares', () => {
  it('is ASCII alone, whatever the script, so that any database takes a letter for one', () => {
    for (const text of ['Écrire un SMS à l’heure', 'إرسال رسالة قصيرة', 'Привет', '你好', 'پیام']) {
      expect(searchForm(text)).toMatch(/^[a-z0-9 ]+$/);
    }
  });

  it('keeps Arabic letters apart, and their written forms together', () => {
    const letters = [...'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
    expect(new Set(letters.map(searchForm)).size).toBe(letters.length);
    expect(searchForm('أحمد')).toBe(searchForm('احمد'));
    expect(searchForm('رسالة')).toBe(searchForm('رساله'));
  });

  it('has the title on a line of its own', () => {
    expect(searchText('Envoyer !', ['un message', null, 'sms'])).toBe('envoyer\nun message sms');
  });

  it('looks for each word once, and for no more than eight', () => {
    expect(searchWords('  Photo, photo & PHOTOS ')).toEqual(['photo', 'photos']);
    expect(searchWords('!!!')).toEqual([]);
    expect(searchWords('a b c d e f g h i j')).toHaveLength(8);
  });
});
