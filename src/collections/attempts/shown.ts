import type { StepResponse } from '@mentora/ui/player/types';
import type { EditionStep } from '../exercises/edition';
import { unfit } from './judge/judgement';
import type { KeptResponse } from './row';
import { shuffle } from './shuffle';

/** The options or items of a step as one attempt shows them. */
export interface Shown<T> {
  /** The place where it is shown, as a word: it tells nothing of where it belongs. */
  id: string;
  thing: T;
}

/** The options of a choice, or the items of an order, in the order in which an attempt shows them. */
export function shownThings<T extends { id: string }>(
  kind: 'choice' | 'order',
  things: readonly T[],
  seed: string,
  step: string,
): Shown<T>[] {
  return shuffle(things.length, seed, step, kind === 'order').map((index, place) => ({
    id: `${place + 1}`,
    thing: things[index]!,
  }));
}

/** The ids that an attempt shows, as the ids of the edition. Throws 400 where there is no such thing. */
export function ownIds(shown: readonly Shown<{ id: string }>[], ids: readonly string[], code: string): string[] {
  return ids.map((id) => shown.find((one) => one.id === id)?.thing.id ?? fail(code));
}

/** An answer that was kept, as the attempt shows it. */
export function shownResponse(step: EditionStep, kept: KeptResponse, seed: string): StepResponse | undefined {
  if (kept.kind !== step.kind) return undefined;
  if (kept.kind === 'tap') return { kind: 'tap', x: kept.x, y: kept.y };
  if (kept.kind === 'choice' && step.kind === 'choice') {
    return { kind: 'choice', options: shownIds(shownThings('choice', step.options, seed, step.id), kept.options) };
  }
  if (kept.kind === 'order' && step.kind === 'order') {
    return { kind: 'order', items: shownIds(shownThings('order', step.items, seed, step.id), kept.items) };
  }
  return kept;
}

function shownIds(shown: readonly Shown<{ id: string }>[], ids: readonly string[]): string[] {
  return ids.flatMap((id) => shown.find(({ thing }) => thing.id === id)?.id ?? []);
}

function fail(code: string): never {
  throw unfit(code);
}
