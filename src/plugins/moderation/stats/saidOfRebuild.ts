import type { Rebuilt } from './rebuild';

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** What the console says once the figures were made anew: nobody's were wrong, or whose, and how. */
export function saidOfRebuild({ people, corrected, corrections }: Rebuilt): string[] {
  if (people === 0) return ['Nobody has contributed anything yet: there are no figures to make anew.'];
  const made = `The figures of ${counted(people, 'contributor', 'contributors')} were made anew`;
  if (corrected.length === 0) return [`${made}: all of them were right.`];
  const lines = corrected.flatMap((person) => [
    `  ${person}`,
    ...corrections.filter((one) => one.person === person).map(({ figure, before, after }) => `    ${figure.replaceAll('_', ' ')}: ${told(before)} → ${told(after)}`),
  ]);
  return [`${made}. Those of ${corrected.length} were wrong and are right now:`, ...lines];
}

const told = (value: unknown) => (value === null || value === undefined ? 'none' : String(value));
