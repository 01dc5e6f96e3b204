import { expect, it } from 'vitest';
import { isUntranslated, shownIn, untranslatedIn, withOwn, withText } from './languages';
import { sampleExercise } from './sampleForTest';

it('marks what French says and a language does not', () => {
  const content = sampleExercise();
  expect(untranslatedIn(content, 'fr')).toEqual([]);
  expect(untranslatedIn(content, 'ar')).toEqual(['title', ...content.steps.map((_, index) => `steps.${index}.prompt`)]);
  const translated = { ...content, title: { ...content.title, ar: 'إرسال صورة' } };
  expect(untranslatedIn(translated, 'ar')).not.toContain('title');
  expect(untranslatedIn(translated, 'en')).toContain('title');
});

it('counts accepted answers as one text', () => {
  const content = sampleExercise();
  const steps = content.steps.map((step) => (step.kind === 'type' ? { ...step, accepted: { fr: ['photo', 'image'] } } : step));
  expect(untranslatedIn({ ...content, steps }, 'en')).toContain('steps.4.accepted');
});

it('forgets an empty text, so that French shows instead', () => {
  const both = withText({ fr: 'Bonjour' }, 'en', 'Hello');
  expect(both).toEqual({ fr: 'Bonjour', en: 'Hello' });
  const emptied = withText(both, 'en', '');
  expect(emptied).toEqual({ fr: 'Bonjour' });
  expect(shownIn(emptied, 'en')).toBe('Bonjour');
  expect(isUntranslated(emptied, 'en')).toBe(true);
  expect(isUntranslated({ fr: ' ' }, 'en')).toBe(false);
  expect(withOwn({ fr: 1, ar: 2 }, 'ar', undefined)).toEqual({ fr: 1 });
});
