/** The number of the step that a problem's path is about; undefined where it is about the exercise. */
export function stepNumber(path: string): number | undefined {
  const found = /^steps\.(\d+)(\.|$)/.exec(path)?.[1];
  return found === undefined ? undefined : Number(found) + 1;
}
