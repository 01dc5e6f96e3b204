import { locales, type Localised } from '@mentora/platform';
import type { EditionContent, EditionScreen, EditionStep, Zone } from '../edition';
import { richTextToHtml } from './richTextToHtml';
import type { ExerciseSource, ImageFacts, InLocales, SourceStep } from './source';

/**
 * Makes the edition that learners do from an exercise as written. Expects one in which
 * `checkForPublication` finds nothing wrong.
 */
export function compileEdition(source: ExerciseSource, images: ReadonlyMap<string, ImageFacts>): EditionContent {
  return { steps: (source.steps ?? []).map((step) => compileStep(step, images)) };
}

function compileStep(step: SourceStep, images: ReadonlyMap<string, ImageFacts>): EditionStep {
  const base = {
    id: step.id,
    prompt: texts(step.prompt),
    ...optional('explanation', html(step.explanation)),
    ...optional('screen', screens(step.screenshot, images)),
  };
  switch (step.blockType) {
    case 'read':
      return { ...base, kind: 'read', body: html(step.body) ?? { fr: '' } };
    case 'tap': {
      const screen = screens(step.screenshot, images) ?? nothing('screenshot');
      return {
        ...base,
        kind: 'tap',
        screen,
        zones: zonesBeside(screen, step.zones),
        findAll: step.findAll !== false,
        hint: texts(step.hint),
      };
    }
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        multiple: step.multiple === true,
        options: (step.options ?? []).map(({ id, text, right, feedback }) => ({
          id,
          text: texts(text),
          right: right === true,
          ...optional('feedback', inEach(feedback, trimmed)),
        })),
      };
    case 'order':
      return { ...base, kind: 'order', items: (step.items ?? []).map(({ id, text }) => ({ id, text: texts(text) })) };
    case 'type':
      return {
        ...base,
        kind: 'type',
        accepted: inEach(step.accepted, acceptedTexts) ?? nothing('accepted answer'),
        ...optional('placeholder', inEach(step.placeholder, trimmed)),
        ...optional('hint', inEach(step.hint, trimmed)),
      };
  }
}

/** Only the languages that have something to say; the others fall back to French when they are read. */
function inEach<T, R>(value: InLocales<T>, change: (own: T) => R | undefined): Localised<R> | undefined {
  const entries = locales.flatMap((locale) => {
    const own = value?.[locale];
    const changed = own == null ? undefined : change(own);
    return changed === undefined ? [] : [[locale, changed] as const];
  });
  const result = Object.fromEntries(entries) as Partial<Localised<R>>;
  return result.fr === undefined ? undefined : (result as Localised<R>);
}

const trimmed = (text: string): string | undefined => text.trim() || undefined;
const html = (value: InLocales<unknown>) => inEach(value, (own) => richTextToHtml(own) || undefined);
const texts = (value: InLocales<string>): Localised => inEach(value, trimmed) ?? { fr: '' };

function acceptedTexts(answers: string[]): string[] | undefined {
  const given = answers.map((answer) => answer.trim()).filter(Boolean);
  return given.length > 0 ? given : undefined;
}

function screens(screenshot: InLocales<string>, images: ReadonlyMap<string, ImageFacts>) {
  return inEach(screenshot, (id): EditionScreen | undefined => {
    const image = images.get(id);
    if (!image) return undefined;
    const { src, srcSet, width, height } = image;
    return { image: id, src, ...optional('srcSet', srcSet), alt: texts(image.alt), width, height };
  });
}

/** Zones belong to their screenshot: a language without one of its own uses the French pair. */
function zonesBeside(screen: Localised<EditionScreen>, zones: InLocales<unknown>): Localised<Zone[]> {
  const beside = inEach(zones, (own) => own as Zone[]) ?? nothing('zones');
  return Object.fromEntries(
    Object.entries(beside).flatMap(([locale, own]) =>
      own && locale in screen ? [[locale, own.map(({ x, y, w, h }) => ({ x, y, w, h }))]] : [],
    ),
  ) as Localised<Zone[]>;
}

function optional<K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: T });
}

function nothing(what: string): never {
  throw new Error(`The exercise was compiled without being checked: a step has no ${what}`);
}
