import { localise, type Locale, type Localised } from '@mentora/platform';
import type { PlayerScreen, PlayerStep, StepState, Verdict } from '@mentora/ui/player/types';
import type { EditionScreen, EditionStep } from '../exercises/edition';
import type { StepJudgement } from './judge';
import type { AnswerRow } from './row';
import { shownResponse, shownThings, type Shown } from './shown';

const missesBeforeHint = 2;

interface Showing {
  locale: Locale;
  seed: string;
  answer?: AnswerRow;
}

/** A step as its player may know it: nothing here tells the right answer. */
export function playerStep(step: EditionStep, { locale, seed, answer }: Showing): PlayerStep {
  const base = {
    id: step.id,
    prompt: localise(step.prompt, locale),
    ...(step.screen && { screen: screenOf(localise(step.screen, locale), locale) }),
    ...(answer && { state: stateOf(step, { locale, seed, answer }) }),
  };
  switch (step.kind) {
    case 'read':
      return { ...base, kind: 'read', bodyHtml: localise(step.body, locale) };
    case 'tap':
      return {
        ...base,
        kind: 'tap',
        screen: screenOf(localise(step.screen, locale), locale),
        zoneCount: zonesToFind(step),
      };
    case 'choice': {
      const options = shownThings('choice', step.options, seed, step.id);
      return { ...base, kind: 'choice', multiple: step.multiple, options: options.map((one) => textOf(one, locale)) };
    }
    case 'order': {
      const items = shownThings('order', step.items, seed, step.id);
      return { ...base, kind: 'order', items: items.map((one) => textOf(one, locale)) };
    }
    case 'type':
      return { ...base, kind: 'type', ...(step.placeholder && { placeholder: localise(step.placeholder, locale) }) };
  }
}

/** What the player is told of an answer just judged. */
export function verdictOf(step: EditionStep, judgement: StepJudgement, showing: Required<Showing>): Verdict {
  const { locale, seed, answer } = showing;
  const state = stateOf(step, showing);
  const { kept } = judgement;
  const several = step.kind === 'tap' && zonesToFind(step) > 1;
  return {
    right: judgement.right,
    ...(several && kept.kind === 'tap' && { found: kept.found.length, of: zonesToFind(step) }),
    ...(step.kind === 'choice' && kept.kind === 'choice' && { feedback: feedbackOn(step, kept.options, locale, seed) }),
    ...(judgement.placesRight && { placesRight: judgement.placesRight }),
    ...(state.hint !== undefined && { hint: state.hint }),
    ...(answer.solved && state.explanationHtml !== undefined && { explanationHtml: state.explanationHtml }),
    state,
  };
}

function stateOf(step: EditionStep, { locale, seed, answer }: Required<Showing>): StepState {
  const { solved, first_right: firstRight, tries, misses, response: kept } = answer;
  const response = kept && shownResponse(step, kept, seed);
  const hint = !solved && misses >= missesBeforeHint && 'hint' in step && step.hint;
  return {
    solved,
    firstRight,
    tries: Number(tries),
    ...(response && { response }),
    ...(solved && step.explanation && { explanationHtml: localise(step.explanation, locale) }),
    ...(hint && { hint: localise(hint, locale) }),
    ...(step.kind === 'tap' &&
      kept?.kind === 'tap' && { found: kept.found.flatMap((index) => localise(step.zones, locale)[index] ?? []) }),
  };
}

function feedbackOn(
  step: Extract<EditionStep, { kind: 'choice' }>,
  chosen: readonly string[],
  locale: Locale,
  seed: string,
): Verdict['feedback'] {
  return shownThings('choice', step.options, seed, step.id)
    .filter(({ thing }) => chosen.includes(thing.id))
    .map(({ id, thing }) => ({
      option: id,
      right: thing.right,
      text: thing.feedback ? localise(thing.feedback, locale) : '',
    }));
}

function zonesToFind({ findAll, zones }: Extract<EditionStep, { kind: 'tap' }>): number {
  return findAll ? zones.fr.length : 1;
}

function textOf({ id, thing }: Shown<{ text: Localised }>, locale: Locale) {
  return { id, text: localise(thing.text, locale) };
}

function screenOf({ src, srcSet, alt, width, height }: EditionScreen, locale: Locale): PlayerScreen {
  return { src, ...(srcSet && { srcSet }), alt: localise(alt, locale), width, height };
}
