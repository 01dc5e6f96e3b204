import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { locales } from '@mentora/platform/i18n';
import { compileWords } from './compileWords';
import { translator } from './Words';

const messages = {
  player: {
    plain: 'Un, deux',
    escaped: "C'est l'heure",
    named: 'Étape {step} sur {total}',
    count: '{n, plural, =0 {rien} one {# pas} two {# pas deux} few {# pas peu} many {# pas plus} other {# pas}}',
    kind: '{kind, select, tap {touchez} other {lisez}}',
    share: '{score, number, percent}',
    deep: { title: '{a} « {b} »' },
  },
};

describe('the words of client components', () => {
  it.each(locales)('say in %s what the same words say on the server', (locale) => {
    const own = translator(locale, compileWords(messages), 'player');
    const theirs = createTranslator({ locale, messages, namespace: 'player' }) as unknown as typeof own;
    const cases: [string, Record<string, string | number>][] = [
      ['plain', {}],
      ['escaped', {}],
      ['named', { step: 3, total: 12 }],
      ...[0, 1, 2, 5, 11, 100, 1234].map((n): [string, Record<string, number>] => ['count', { n }]),
      ['kind', { kind: 'tap' }],
      ['kind', { kind: 'read' }],
      ['share', { score: 0.67 }],
      ['deep.title', { a: 'x', b: 'y' }],
    ];
    for (const [key, values] of cases) expect(own(key, values)).toBe(theirs(key, values));
  });

  it('can be handed to a client component: they are made of plain objects alone', () => {
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
      Object.values(value).forEach(check);
    };
    check(compileWords(messages));
  });

  it('know which words there are, and name one that is missing', () => {
    const t = translator('fr', compileWords(messages), 'player');
    expect([t.has('plain'), t.has('deep'), t.has('deep.title'), t.has('plain.none')]).toEqual([true, false, true, false]);
    expect(t('none')).toBe('player.none');
  });
});
