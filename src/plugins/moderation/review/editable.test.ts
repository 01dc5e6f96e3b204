import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editableTexts, tidied, valueAt, withValue } from './editable';

const exercise = {
  title: { fr: 'Appeler', ar: 'اتصال' },
  summary: {},
  category: 'c',
  tags: ['a'],
  difficulty: 'easy',
  minutes: 5,
  cover: null,
  steps: [
    { id: 'one', kind: 'read', prompt: { fr: 'Lisez' }, explanation: {}, screenshot: { fr: 'img' }, body: { fr: 'Long' } },
    { id: 'two', kind: 'choice', prompt: { fr: 'Quoi ?' }, explanation: {}, screenshot: {}, options: [{ id: 'o', text: { fr: 'A' }, right: true, feedback: {} }] },
    { id: 'three', kind: 'type', prompt: {}, explanation: {}, screenshot: {}, accepted: { fr: ['oui', 'ok'] }, placeholder: {}, hint: {} },
  ],
};

describe('what a reviewer can change', () => {
  it('are the words of an exercise, in the languages they are written in', () => {
    const found = editableTexts(exercise);
    expect(found.map(({ path }) => path.join('.'))).toEqual([
      'title', 'summary',
      'steps.0.prompt', 'steps.0.explanation', 'steps.0.body',
      'steps.1.prompt', 'steps.1.explanation', 'steps.1.options.0.text', 'steps.1.options.0.feedback',
      'steps.2.prompt', 'steps.2.explanation', 'steps.2.accepted', 'steps.2.placeholder', 'steps.2.hint',
    ]);
    expect(found[0]!.languages).toEqual(['fr', 'ar']);
    expect(found[1]!.languages).toEqual(['fr']);
    expect(found.filter(({ list }) => list).map(({ name }) => name)).toEqual(['accepted']);
  });

  it('is the title of a category, whether it has languages or not', () => {
    expect(editableTexts({ title: 'Photos' })).toMatchObject([{ path: ['title'], languages: null }]);
    expect(editableTexts({ title: { fr: 'Photos', en: 'Photos' } })).toMatchObject([{ languages: ['fr', 'en'] }]);
  });

  it('changes one place and nothing else', () => {
    const places = editableTexts(exercise).map(({ path }) => path);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string(), (path, text) => {
        const changed = withValue(exercise, [...path, 'fr'], text);
        expect(valueAt(changed, [...path, 'fr'])).toBe(text);
        expect(withValue(changed, path, valueAt(exercise, path))).toEqual(exercise);
      }),
    );
  });

  it('leaves nothing behind of what was emptied', () => {
    const typed = { title: { fr: 'Appeler', en: '' }, tags: ['photo', ' ', ''], steps: [{ id: 'a', accepted: { fr: ['oui', ''], en: [''] }, hint: { fr: '' } }] };
    expect(tidied(typed)).toEqual({ title: { fr: 'Appeler' }, tags: ['photo'], steps: [{ id: 'a', accepted: { fr: ['oui'] }, hint: {} }] });
  });
});
