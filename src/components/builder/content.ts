import type { Locale } from '@mentora/platform/i18n';

/*
 * An exercise as a contributor writes it: what the builder holds, and what a contribution keeps until it is published.
 * Anything may be missing in a draft. Long texts are Markdown of a few signs (bold, italic, lists, links, a heading),
 * which can be compared line by line; they become rich text when it is published.
 */

/** A value by language; French is the one that the others fall back to. */
export type InLanguages<T> = Partial<Record<Locale, T>>;

/** A rectangle of a screenshot, each side from 0 to 1 of it. */
export interface ZoneContent {
  x: number;
  y: number;
  w: number;
  h: number;
}

interface StepBase {
  /** Made by the builder; remarks and comparisons name a step by it. */
  id: string;
  prompt: InLanguages<string>;
  /** Markdown, shown once the step is done. */
  explanation: InLanguages<string>;
  /** Ids of images. A language without one shows the French one. */
  screenshot: InLanguages<string>;
}

export type StepContent = StepBase &
  (
    | { kind: 'read'; body: InLanguages<string> }
    | { kind: 'tap'; zones: InLanguages<ZoneContent[]>; findAll: boolean; hint: InLanguages<string> }
    | {
        kind: 'choice';
        multiple: boolean;
        options: { id: string; text: InLanguages<string>; right: boolean; feedback: InLanguages<string> }[];
      }
    | { kind: 'order'; items: { id: string; text: InLanguages<string> }[] }
    | { kind: 'type'; accepted: InLanguages<string[]>; placeholder: InLanguages<string>; hint: InLanguages<string> }
  );

export type StepKind = StepContent['kind'];

export interface ExerciseContent {
  title: InLanguages<string>;
  summary: InLanguages<string>;
  /** Id of a category. */
  category: string | null;
  tags: string[];
  /** Ids of skills. */
  skills: string[];
  difficulty: 'easy' | 'medium' | 'hard';
  minutes: number;
  /** Id of an image. */
  cover: string | null;
  steps: StepContent[];
}

/** The most that the panel takes too (src/collections/exercises/fields). */
export const contentLimits = {
  title: 120,
  summary: 300,
  prompt: 200,
  hint: 300,
  short: 300,
  long: 5_000,
  steps: 30,
  options: 8,
  items: 10,
  accepted: 20,
  zones: 10,
  tags: 20,
  minutes: 60,
} as const;

/** An exercise of which nothing is written yet. */
export function emptyExercise(): ExerciseContent {
  return { title: {}, summary: {}, category: null, tags: [], skills: [], difficulty: 'easy', minutes: 5, cover: null, steps: [] };
}
