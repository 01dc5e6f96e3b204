import { locales, type Locale } from '@mentora/platform';
import type { Zone } from '../edition';
import { hasText } from './richTextToHtml';
import type { ExerciseSource, ImageFacts, InLocales, SourceStep } from './source';

/** Everything that can keep an exercise from being published. Its words are in `../messages`. */
export type ProblemCode =
  | 'needed'
  | 'stepsNeeded'
  | 'imageMissing'
  | 'imageNotApproved'
  | 'zonesNeeded'
  | 'zonesWrong'
  | 'zonesDiffer'
  | 'twoOptionsNeeded'
  | 'rightOptionNeeded'
  | 'oneRightOption'
  | 'twoItemsNeeded'
  | 'itemsAlike'
  | 'acceptedNeeded';

/** What is wrong, in which field as the panel names it, and in which language where it is about one. */
export interface Problem {
  path: string;
  code: ProblemCode;
  locale?: Locale;
}

const mostZones = 10;

/** What is wrong with an exercise that somebody wants to publish. Nothing: it can be compiled. */
export function checkForPublication(
  source: ExerciseSource,
  images: ReadonlyMap<string, ImageFacts>,
): Problem[] {
  const steps = source.steps ?? [];
  return [
    ...needText('title', source.title),
    ...needText('summary', source.summary),
    ...(source.category ? [] : [{ path: 'category', code: 'needed' as const }]),
    ...(source.cover ? checkImage('cover', source.cover, images) : []),
    ...(steps.length > 0 ? [] : [{ path: 'steps', code: 'stepsNeeded' as const }]),
    ...steps.flatMap((step, index) => checkStep(step, `steps.${index}`, images)),
  ];
}

function checkStep(step: SourceStep, path: string, images: ReadonlyMap<string, ImageFacts>): Problem[] {
  const problems = needText(`${path}.prompt`, step.prompt);
  for (const locale of locales) {
    const id = step.screenshot?.[locale];
    if (id) problems.push(...checkImage(`${path}.screenshot`, id, images, locale));
  }
  switch (step.blockType) {
    case 'read':
      if (!hasText(step.body?.fr)) problems.push({ path: `${path}.body`, code: 'needed', locale: 'fr' });
      break;
    case 'tap':
      if (!step.screenshot?.fr) problems.push({ path: `${path}.screenshot`, code: 'needed', locale: 'fr' });
      problems.push(...needText(`${path}.hint`, step.hint), ...checkZones(step, path));
      break;
    case 'choice':
      problems.push(...checkOptions(step, path));
      break;
    case 'order':
      problems.push(...checkItems(step, path));
      break;
    case 'type':
      if (!step.accepted?.fr?.some((answer) => answer.trim())) {
        problems.push({ path: `${path}.accepted`, code: 'acceptedNeeded', locale: 'fr' });
      }
      break;
  }
  return problems;
}

function needText(path: string, text: InLocales<string>): Problem[] {
  return text?.fr?.trim() ? [] : [{ path, code: 'needed', locale: 'fr' }];
}

function checkImage(
  path: string,
  id: string,
  images: ReadonlyMap<string, ImageFacts>,
  locale?: Locale,
): Problem[] {
  const image = images.get(id);
  if (image?.approved) return [];
  return [{ path, code: image ? 'imageNotApproved' : 'imageMissing', ...(locale && { locale }) }];
}

function checkZones(step: Extract<SourceStep, { blockType: 'tap' }>, tap: string): Problem[] {
  const path = `${tap}.zones`;
  const french = step.zones?.fr;
  return locales.flatMap((locale): Problem[] => {
    if (!step.screenshot?.[locale]) return [];
    const zones = step.zones?.[locale];
    if (!Array.isArray(zones) || zones.length === 0) return [{ path, code: 'zonesNeeded', locale }];
    if (zones.length > mostZones || !zones.every(isZone)) return [{ path, code: 'zonesWrong', locale }];
    // A zone found in one language is found in all: they are the same places, in the same order.
    if (Array.isArray(french) && zones.length !== french.length) return [{ path, code: 'zonesDiffer', locale }];
    return [];
  });
}

/** Whether a value is a rectangle that lies on its picture. */
export function isZone(value: unknown): value is Zone {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, w, h } = value as Record<string, unknown>;
  if (![x, y, w, h].every((side) => typeof side === 'number' && Number.isFinite(side))) return false;
  const zone = value as Zone;
  // Drawn with a pointer: the last digit may be over the edge.
  const edge = 1 + 1e-6;
  return zone.x >= 0 && zone.y >= 0 && zone.w > 0 && zone.h > 0 && zone.x + zone.w <= edge && zone.y + zone.h <= edge;
}

function checkOptions(step: Extract<SourceStep, { blockType: 'choice' }>, path: string): Problem[] {
  const options = step.options ?? [];
  const problems = options.flatMap((option, index) => needText(`${path}.options.${index}.text`, option.text));
  const right = options.filter((option) => option.right).length;
  if (options.length < 2) problems.push({ path: `${path}.options`, code: 'twoOptionsNeeded' });
  else if (right === 0) problems.push({ path: `${path}.options`, code: 'rightOptionNeeded' });
  else if (right > 1 && !step.multiple) problems.push({ path: `${path}.multiple`, code: 'oneRightOption' });
  return problems;
}

function checkItems(step: Extract<SourceStep, { blockType: 'order' }>, path: string): Problem[] {
  const items = step.items ?? [];
  const problems = items.flatMap((item, index) => needText(`${path}.items.${index}.text`, item.text));
  if (items.length < 2) problems.push({ path: `${path}.items`, code: 'twoItemsNeeded' });
  for (const locale of locales) {
    const texts = items.map((item) => (item.text?.[locale] ?? item.text?.fr ?? '').trim()).filter(Boolean);
    if (new Set(texts).size < texts.length) {
      problems.push({ path: `${path}.items`, code: 'itemsAlike', locale });
      break;
    }
  }
  return problems;
}
