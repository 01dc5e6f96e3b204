import type { ExerciseContent, StepContent } from './content';

/** One way in which a content differs from another of the same exercise. */
export type Difference =
  | { what: 'title' | 'summary' | 'details' | 'order' }
  | { what: 'changed' | 'added' | 'removed'; step: StepContent; number: number };

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ours, theirs] = [definedIn(one), definedIn(other)];
  return ours.length === theirs.length && ours.every(([key, value]) => isSame(value, (other as Record<string, unknown>)[key]));
}

// A key without a value is lost on the way to a server and back.
const definedIn = (value: object) => Object.entries(value).filter(([, own]) => own !== undefined);

/** How another content differs from one's own, in the order of the builder. */
export function differences(mine: ExerciseContent, other: ExerciseContent): Difference[] {
  const details = ({ category, tags, skills, difficulty, minutes, cover }: ExerciseContent) => ({ category, tags, skills, difficulty, minutes, cover });
  const [own, theirs] = [mine, other].map(({ steps }) => new Map(steps.map((step) => [step.id, step])));
  const inBoth = (steps: readonly StepContent[]) => steps.map(({ id }) => id).filter((id) => own!.has(id) && theirs!.has(id));
  const general: Difference[] = [
    ...(isSame(mine.title, other.title) ? [] : [{ what: 'title' as const }]),
    ...(isSame(mine.summary, other.summary) ? [] : [{ what: 'summary' as const }]),
    ...(isSame(details(mine), details(other)) ? [] : [{ what: 'details' as const }]),
    ...(isSame(inBoth(mine.steps), inBoth(other.steps)) ? [] : [{ what: 'order' as const }]),
  ];
  const changed = other.steps.flatMap((step, index): Difference[] => {
    const before = own!.get(step.id);
    if (!before) return [{ what: 'added', step, number: index + 1 }];
    return isSame(before, step) ? [] : [{ what: 'changed', step, number: index + 1 }];
  });
  const removed = mine.steps.flatMap((step, index): Difference[] =>
    theirs!.has(step.id) ? [] : [{ what: 'removed', step, number: index + 1 }],
  );
  return [...general, ...changed, ...removed];
}
