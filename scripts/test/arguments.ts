/** The parts of the suite that can be asked for by name. */
export const PARTS = ['static', 'unit', 'integration', 'plugins-out', 'e2e'] as const;

export type Part = (typeof PARTS)[number];

/** What a person asked `npm test` to run. */
export interface Asked {
  parts: readonly Part[];
  patterns: readonly string[];
}

/** A wrong call, explained to the person who made it. */
export class UsageError extends Error {}

/** Reads `npm test -- [part] [pattern…]`. Without a part, everything runs. */
export function readArguments(args: readonly string[]): Asked {
  const [part, ...patterns] = args;
  if (part === undefined) return { parts: PARTS, patterns: [] };
  if (!isPart(part)) {
    throw new UsageError(`There is no part "${part}". Use one of: ${PARTS.join(', ')}, or none for everything.`);
  }
  if (part === 'static' && patterns.length > 0) {
    throw new UsageError('Lint, types and dependency rules look at everything: "static" takes no pattern.');
  }
  return { parts: [part], patterns };
}

function isPart(text: string): text is Part {
  return (PARTS as readonly string[]).includes(text);
}
