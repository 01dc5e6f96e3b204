import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawings } from './drawings';
import { coverAsset, demoCategories, demoExercises, demoSkills, screenAsset, screenZones } from './index';
import { screenKeys } from './screens/keys';
import { screens } from './screens';
import { locales, type DemoStep, type L } from './types';

const assets = path.join(import.meta.dirname, 'assets');
const kinds: DemoStep['kind'][] = ['read', 'tap', 'choice', 'order', 'type'];
const steps = demoExercises.flatMap((exercise) =>
  exercise.steps.map((step, i) => ({ step, where: `${exercise.key}, step ${i + 1}` })),
);

function isText(value: object): value is L {
  return 'fr' in value && typeof value.fr === 'string';
}

/** Every text in three languages below a value, with the way to it. */
function texts(value: unknown, where: string): { where: string; text: L }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ where, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${where}.${key}`));
}

const all = [
  ...demoExercises.flatMap((exercise) => texts(exercise, exercise.key)),
  ...texts(demoCategories, 'categories'),
  ...texts(demoSkills, 'skills'),
  ...screenKeys.map((key) => ({ where: `alt of ${key}`, text: screens[key]('fr').alt })),
];

/** Where a text breaks a rule. */
const breaking = (locale: keyof L, rule: RegExp): string[] =>
  all.filter(({ text }) => rule.test(text[locale])).map(({ where, text }) => `${where}: ${text[locale]}`);

const repeated = (values: string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

describe('the exercises', () => {
  it('are at least thirty, five or more in each of six categories', () => {
    expect(demoExercises.length).toBeGreaterThanOrEqual(30);
    expect(demoCategories).toHaveLength(6);
    for (const { key } of demoCategories)
      expect(demoExercises.filter(({ category }) => category === key).length, key).toBeGreaterThanOrEqual(5);
  });

  it('have keys of their own, and categories and skills that exist', () => {
    expect(repeated(demoExercises.map(({ key }) => key))).toEqual([]);
    expect(repeated(demoExercises.map(({ title }) => title.fr))).toEqual([]);
    const skills = new Set(demoSkills.map(({ key }) => key));
    for (const { key, skills: used } of demoExercises) {
      expect(used.length, key).toBeGreaterThan(0);
      expect(
        used.filter((skill) => !skills.has(skill)),
        key,
      ).toEqual([]);
    }
  });

  it('mix kinds of step, and every category has all five', () => {
    for (const { key, steps: own } of demoExercises) {
      expect(own.length, key).toBeGreaterThanOrEqual(4);
      expect(own.length, key).toBeLessThanOrEqual(8);
      expect(new Set(own.map(({ kind }) => kind)).size, key).toBeGreaterThanOrEqual(3);
    }
    for (const { key } of demoCategories) {
      const used = demoExercises
        .filter(({ category }) => category === key)
        .flatMap((exercise) => exercise.steps);
      expect([...new Set(used.map(({ kind }) => kind))].sort(), key).toEqual([...kinds].sort());
    }
  });

  it('ask questions that can be answered, with a word for each wrong turn', () => {
    for (const { step, where } of steps) {
      if (step.kind === 'choice') {
        const right = step.options.filter((option) => option.right).length;
        expect(right, where).toBeGreaterThanOrEqual(1);
        if (!step.multiple) expect(right, where).toBe(1);
        expect(step.options.length, where).toBeGreaterThan(right);
        for (const locale of locales)
          expect(repeated(step.options.map(({ text }) => text[locale])), where).toEqual([]);
      }
      if (step.kind === 'order') {
        expect(step.items.length, where).toBeGreaterThanOrEqual(3);
        for (const locale of locales)
          expect(repeated(step.items.map((item) => item[locale])), where).toEqual([]);
      }
      if (step.kind === 'type')
        for (const locale of locales) {
          expect(step.accepted[locale].length, where).toBeGreaterThan(0);
          expect(
            step.accepted[locale].filter((answer) => answer.trim() !== answer || !answer),
            where,
          ).toEqual([]);
          expect(repeated(step.accepted[locale]), where).toEqual([]);
        }
    }
  });
});

describe('the texts', () => {
  it('are there in three languages', () => {
    for (const { where, text } of all)
      for (const locale of locales) expect(text[locale].trim(), `${where} (${locale})`).not.toBe('');
    const untranslated = all.filter(
      ({ text }) => /\p{L}{3}/u.test(text.fr) && !/[\u0600-\u06ff]/.test(text.ar),
    );
    expect(untranslated.map(({ text }) => text.ar).filter((text) => !/[.@]|^[\w !-]+$/.test(text))).toEqual(
      [],
    );
  });

  it('are set as French is: curly apostrophes, no-break spaces', () => {
    expect(breaking('fr', /['"]/)).toEqual([]);
    expect(breaking('fr', /[^\u00a0;!?][;!?»](?:\s|$)|[^\d\u00a0]:\s/)).toEqual([]);
    expect(breaking('fr', /«[^\u00a0]| [;:!?»%€]/)).toEqual([]);
  });

  it('are set as English is: curly quotes, no space before a stop', () => {
    expect(breaking('en', /['"]|[\s\u00a0][;:!?](?:\s|$)|[«»]/)).toEqual([]);
  });

  it('are set as Arabic is: its own comma, semicolon and question mark', () => {
    expect(breaking('ar', /[\u0600-\u06ff»]\s*[,;?]|['"“”]/)).toEqual([]);
  });

  it('have bold marks in pairs', () => {
    const odd = all.filter(({ text }) => locales.some((locale) => text[locale].split('**').length % 2 === 0));
    expect(odd.map(({ where }) => where)).toEqual([]);
  });
});

describe('the screens', () => {
  it('are all used', () => {
    const used = new Set(steps.flatMap(({ step }) => ('screen' in step && step.screen ? [step.screen] : [])));
    expect(screenKeys.filter((key) => !used.has(key))).toEqual([]);
    expect(screenKeys.length).toBeGreaterThanOrEqual(45);
  });

  it('have the zones that the steps name, in each language', () => {
    for (const { step, where } of steps) {
      if (step.kind !== 'tap') continue;
      expect(step.zones.length, where).toBeGreaterThan(0);
      for (const locale of locales)
        expect(
          step.zones.filter((zone) => !screenZones(step.screen, locale)[zone]),
          where,
        ).toEqual([]);
    }
  });

  it('have zones within the picture, as large as a fingertip', () => {
    for (const key of screenKeys)
      for (const locale of locales)
        for (const [name, { x, y, w, h }] of Object.entries(screenZones(key, locale))) {
          const where = `${key} ${locale} ${name}`;
          expect(Math.min(x, y), where).toBeGreaterThanOrEqual(0);
          expect(Math.max(x + w, y + h), where).toBeLessThanOrEqual(1.0001);
          expect(w * 390, where).toBeGreaterThanOrEqual(44);
          expect(h * 780, where).toBeGreaterThanOrEqual(44);
        }
  });

  it('are mirrored in Arabic', () => {
    const french = screenZones('messages-list', 'fr').new!;
    const arabic = screenZones('messages-list', 'ar').new!;
    expect(arabic.x).toBeCloseTo(1 - french.x - french.w, 3);
    expect([arabic.y, arabic.w, arabic.h]).toEqual([french.y, french.w, french.h]);
  });

  it('do not answer in the description what a step asks to find', () => {
    for (const { step, where } of steps)
      if (step.kind === 'tap')
        expect(screens[step.screen]('fr').alt.fr, where).not.toMatch(/touche[rz]|appuye[rz]/i);
  });
});

describe('the pictures', () => {
  const marks = JSON.parse(readFileSync(path.join(assets, 'drawn.json'), 'utf8')) as Record<string, string>;

  it('are those that the code draws today (else: npm run demo:screens)', () => {
    expect(Object.fromEntries(drawings().map(({ file, mark }) => [file, mark]))).toEqual(marks);
    expect(readdirSync(assets).sort()).toEqual([...Object.keys(marks), 'drawn.json'].sort());
  });

  it('exist for every screen and exercise, sharp and light', async () => {
    for (const key of screenKeys)
      for (const locale of locales) {
        const file = screenAsset(key, locale);
        expect(existsSync(file), file).toBe(true);
        const { width, height, format } = await sharp(file).metadata();
        expect([width, height, format], file).toEqual([780, 1560, 'png']);
        expect(statSync(file).size, file).toBeLessThanOrEqual(40 * 1024);
      }
    for (const exercise of demoExercises) {
      const { width, height, format } = await sharp(coverAsset(exercise)).metadata();
      expect([width, height, format], exercise.key).toEqual([800, 720, 'webp']);
    }
    expect(repeated(demoExercises.map(({ cover }) => cover))).toEqual([]);
    const total = readdirSync(assets).reduce((sum, file) => sum + statSync(path.join(assets, file)).size, 0);
    expect(total).toBeLessThanOrEqual(6 * 1024 * 1024);
  });
});
