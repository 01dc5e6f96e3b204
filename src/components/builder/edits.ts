import { moveItem } from '../player/reorder';
import type { ExerciseContent, StepContent, StepKind } from './content';
import { newId } from './newId';

/** The kinds of steps, in the order in which they are offered. */
export const stepKinds: readonly StepKind[] = ['read', 'tap', 'choice', 'order', 'type'];

/** A step of which nothing is written yet. */
export function emptyStep(kind: StepKind): StepContent {
  const base = { id: newId(), prompt: {}, explanation: {}, screenshot: {} };
  switch (kind) {
    case 'read':
      return { ...base, kind, body: {} };
    case 'tap':
      return { ...base, kind, zones: {}, findAll: true, hint: {} };
    case 'choice':
      return { ...base, kind, multiple: false, options: [emptyOption(), emptyOption()] };
    case 'order':
      return { ...base, kind, items: [emptyItem(), emptyItem()] };
    case 'type':
      return { ...base, kind, accepted: {}, placeholder: {}, hint: {} };
  }
}

/** An answer to choose, not written yet. */
export const emptyOption = () => ({ id: newId(), text: {}, right: false, feedback: {} });

/** An item to put in order, not written yet. */
export const emptyItem = () => ({ id: newId(), text: {} });

/** The same with another step, at its end unless a place is told. */
export function withStep(content: ExerciseContent, step: StepContent, place = content.steps.length): ExerciseContent {
  return { ...content, steps: content.steps.toSpliced(place, 0, step) };
}

/** The same without a step. */
export function withoutStep(content: ExerciseContent, id: string): ExerciseContent {
  return { ...content, steps: content.steps.filter((step) => step.id !== id) };
}

/** The same with a step changed; as it was where the step is gone. */
export function withChangedStep(content: ExerciseContent, id: string, change: (step: StepContent) => StepContent): ExerciseContent {
  return { ...content, steps: content.steps.map((step) => (step.id === id ? change(step) : step)) };
}

/** The same with a step at another place. */
export function withMovedStep(content: ExerciseContent, from: number, to: number): ExerciseContent {
  return { ...content, steps: moveItem(content.steps, from, to) };
}

/** A copy of a step: all it says, under ids of its own. */
export function copyOfStep(step: StepContent): StepContent {
  const copy = structuredClone(step);
  copy.id = newId();
  if (copy.kind === 'choice') for (const option of copy.options) option.id = newId();
  if (copy.kind === 'order') for (const item of copy.items) item.id = newId();
  return copy;
}
