import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForPublication, isZone } from './checkForPublication';
import { compileEdition } from './compileEdition';
import type { ExerciseSource, ImageFacts, SourceStep } from './source';

const image = (id: string, approved = true): ImageFacts => ({ id, approved, src: `/${id}.webp`, alt: { fr: id }, width: 400, height: 800 });
const images = new Map([image('fr'), image('ar'), image('pending', false)].map((one) => [one.id, one]));
const zone = { x: 0.1, y: 0.1, w: 0.2, h: 0.2 };
const body = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Bonjour' }] }] } };

const tap = (change: object = {}): SourceStep => ({
  id: 'tap', blockType: 'tap', prompt: { fr: 'Touchez' }, screenshot: { fr: 'fr' }, zones: { fr: [zone] }, hint: { fr: 'Là' }, ...change,
});
const choice = (change: object = {}): SourceStep => ({
  id: 'choice', blockType: 'choice', prompt: { fr: 'Choisissez' },
  options: [{ id: 'a', text: { fr: 'a' }, right: true }, { id: 'b', text: { fr: 'b' } }], ...change,
});
const order = (...words: string[]): SourceStep => ({
  id: 'order', blockType: 'order', prompt: { fr: 'Rangez' }, items: words.map((word) => ({ id: word, text: { fr: word } })),
});
const exercise = (...steps: SourceStep[]): ExerciseSource => ({
  id: 'x', title: { fr: 'Titre' }, summary: { fr: 'Résumé' }, category: 'c', steps,
});
const codes = (source: ExerciseSource) =>
  checkForPublication(source, images).map(({ path, code, locale }) => [path, code, ...(locale ? [locale] : [])].join(' '));

describe('what keeps an exercise from being published', () => {
  it('nothing, where all is there', () => {
    const read: SourceStep = { id: 'read', blockType: 'read', prompt: { fr: 'Lisez' }, body: { fr: body } };
    const type: SourceStep = { id: 'type', blockType: 'type', prompt: { fr: 'Écrivez' }, accepted: { fr: ['oui'] } };
    expect(codes(exercise(read, tap(), choice(), order('a', 'b'), type))).toEqual([]);
  });

  it.each<[string, ExerciseSource, string[]]>([
    ['nothing at all', { id: 'x' }, ['title needed fr', 'summary needed fr', 'category needed', 'steps stepsNeeded']],
    ['English alone', { ...exercise(choice()), title: { en: 'Title' } }, ['title needed fr']],
    ['a cover that waits', { ...exercise(choice()), cover: 'pending' }, ['cover imageNotApproved']],
    ['nothing to read', exercise({ id: 'r', blockType: 'read', prompt: { fr: 'Lisez' }, body: {} }), ['steps.0.body needed fr']],
    ['no screenshot', exercise(tap({ screenshot: null })), ['steps.0.screenshot needed fr']],
    ['a screenshot that is gone', exercise(tap({ screenshot: { fr: 'gone' } })), ['steps.0.screenshot imageMissing fr']],
    ['no hint', exercise(tap({ hint: { fr: ' ' } })), ['steps.0.hint needed fr']],
    ['no zone', exercise(tap({ zones: { fr: [] } })), ['steps.0.zones zonesNeeded fr']],
    ['a zone over the edge', exercise(tap({ zones: { fr: [{ ...zone, x: 0.9 }] } })), ['steps.0.zones zonesWrong fr']],
    ['eleven zones', exercise(tap({ zones: { fr: Array(11).fill(zone) } })), ['steps.0.zones zonesWrong fr']],
    ['an Arabic screen without zones', exercise(tap({ screenshot: { fr: 'fr', ar: 'ar' } })), ['steps.0.zones zonesNeeded ar']],
    [
      'an Arabic screen with one more zone',
      exercise(tap({ screenshot: { fr: 'fr', ar: 'ar' }, zones: { fr: [zone], ar: [zone, zone] } })),
      ['steps.0.zones zonesDiffer ar'],
    ],
    ['one option', exercise(choice({ options: [{ id: 'a', text: { fr: 'a' }, right: true }] })), ['steps.0.options twoOptionsNeeded']],
    ['no right option', exercise(choice({ options: [{ id: 'a', text: { fr: 'a' } }, { id: 'b', text: { fr: 'b' } }] })), ['steps.0.options rightOptionNeeded']],
    [
      'two right options where one is chosen',
      exercise(choice({ options: ['a', 'b'].map((id) => ({ id, text: { fr: id }, right: true })) })),
      ['steps.0.multiple oneRightOption'],
    ],
    ['an option without words', exercise(choice({ options: [{ id: 'a', right: true }, { id: 'b', text: { fr: 'b' } }] })), ['steps.0.options.0.text needed fr']],
    ['one item', exercise(order('a')), ['steps.0.items twoItemsNeeded']],
    ['two items alike', exercise(order('a', 'a')), ['steps.0.items itemsAlike fr']],
    ['nothing accepted', exercise({ id: 't', blockType: 'type', prompt: { fr: 'É' }, accepted: { fr: [' '] } }), ['steps.0.accepted acceptedNeeded fr']],
  ])('%s', (_, source, expected) => {
    expect(codes(source)).toEqual(expected);
  });

  it('a zone is a rectangle of finite numbers within its picture, and nothing else', () => {
    const side = fc.double({ noNaN: false });
    fc.assert(
      fc.property(fc.record({ x: side, y: side, w: side, h: side }), (given) => {
        const sides = Object.values(given);
        const lies = sides.every((one) => one >= 0) && given.w > 0 && given.h > 0 && given.x + given.w <= 1 + 1e-6 && given.y + given.h <= 1 + 1e-6;
        expect(isZone(given)).toBe(lies);
      }),
    );
    for (const other of [null, 1, 'x', [], {}, { x: '0', y: 0, w: 1, h: 1 }]) expect(isZone(other)).toBe(false);
  });
});

describe('the edition', () => {
  it('keeps an Arabic screen and its zones as one, and drops zones without a screen of their own', () => {
    const mirrored = { ...zone, x: 0.7 };
    const both = tap({ screenshot: { fr: 'fr', ar: 'ar' }, zones: { fr: [zone], en: [mirrored], ar: [mirrored] } });
    const [step] = compileEdition(exercise(both), images).steps;
    expect(step).toMatchObject({ screen: { fr: { image: 'fr' }, ar: { image: 'ar' } }, zones: { fr: [zone], ar: [mirrored] } });
    expect(step).not.toHaveProperty('zones.en');
  });

  it('leaves out the languages that say nothing', () => {
    const [step] = compileEdition(exercise(choice({ prompt: { fr: ' Choisissez ', en: '', ar: null } })), images).steps;
    expect(step?.prompt).toEqual({ fr: 'Choisissez' });
  });
});
