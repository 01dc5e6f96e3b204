import type { ExerciseContent } from './content';
import type { Problem } from './door';

/** A part of the builder: what is said of the exercise as a whole, one of its steps, or what is left to do. */
export const detailsPart = 'presentation';
export const leftPart = 'a-completer';
/** The list of the parts, which a phone shows alone. */
export const planPart = 'plan';

const stepPrefix = 'etape-';

/** The part of a step, as the page's address has it. */
export const partOfStep = (id: string): string => stepPrefix + id;

/** The id of the step of a part. */
export function stepOfPart(part: string): string | undefined {
  return part.startsWith(stepPrefix) ? part.slice(stepPrefix.length) : undefined;
}

/** The part in which the field of a path lies. A path names a step by its place, or by its id as remarks do. */
export function partOfPath(content: ExerciseContent, path: string): string {
  const [first, which] = path.split('.');
  if (first !== 'steps' || which === undefined) return detailsPart;
  const step = content.steps[Number(which)] ?? content.steps.find(({ id }) => id === which);
  return step ? partOfStep(step.id) : detailsPart;
}

/** How many of the problems lie in each part. */
export function problemsByPart(content: ExerciseContent, problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of problems) {
    const part = partOfPath(content, path);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}
