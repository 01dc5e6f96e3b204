import { describe, expect, it } from 'vitest';
import { unsent, type SentForm } from './unsent';

function sent(entries: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe('a form that did not reach the site', () => {
  const before: SentForm = { values: { message: 'Avant', topics: 'Photos', agreed: 'yes' }, errors: [], done: 'Envoyé', turn: 3 };

  it('keeps what was typed, says that nothing was sent, and claims nothing', () => {
    const after = unsent(before, sent([['message', 'Bonjour Monique'], ['topics', '']]), 'fr');
    expect(after.values).toEqual({ message: 'Bonjour Monique', topics: '', agreed: '' });
    expect(after.errors).toEqual([{ message: expect.stringMatching(/^Rien n’est parti\u00A0: /) }]);
    expect([after.done, after.turn]).toEqual([undefined, 4]);
  });

  it('keeps all values of a field that has several', () => {
    expect(unsent(before, sent([['languages', 'fr'], ['languages', 'ar']]), 'fr').values.languages).toEqual(['fr', 'ar']);
  });

  it('keeps no password, no file, and nothing that is not the form’s', () => {
    const form = sent([['password', 'cerise marteau'], ['newPassword', 'x'], ['$ACTION_KEY', 'k'], ['files', new Blob(['a'])], ['name', 'Lucette']]);
    expect(unsent({ ...before, values: {} }, form, 'en').values).toEqual({ name: 'Lucette' });
  });

  it('speaks the language of the form', () => {
    expect(unsent(before, sent([]), 'ar').errors[0]!.message).toContain('لم يُرسل شيء');
    expect(unsent(before, sent([]), 'en').errors[0]!.message).toContain('Nothing was sent');
  });
});
