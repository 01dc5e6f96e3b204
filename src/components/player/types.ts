/**
 * What a player knows of an exercise: the projection of an edition that the server gives out, in one
 * language, without anything that tells the right answer.
 */

export interface PlayerScreen {
  src: string;
  /** `srcset` of the WebP sizes, where there are some. */
  srcSet?: string;
  alt: string;
  width: number;
  height: number;
}

interface StepBase {
  id: string;
  prompt: string;
  screen?: PlayerScreen;
  /** What was already answered in this attempt, to come back to it. */
  state?: StepState;
}

export type PlayerStep = StepBase &
  (
    | { kind: 'read'; bodyHtml: string }
    | { kind: 'tap'; screen: PlayerScreen; zoneCount: number }
    | { kind: 'choice'; multiple: boolean; options: { id: string; text: string }[] }
    | { kind: 'order'; items: { id: string; text: string }[] } // shuffled for this attempt
    | { kind: 'type'; placeholder?: string }
  );

export type StepKind = PlayerStep['kind'];

/** What a person answers. Points are relative to the screenshot, from 0 to 1. */
export type StepResponse =
  | { kind: 'read' }
  | { kind: 'tap'; x: number; y: number }
  | { kind: 'choice'; options: string[] }
  | { kind: 'order'; items: string[] }
  | { kind: 'type'; text: string };

/** An answer on its way: sent again after a loss it keeps its key, so that it counts once. */
export interface SentAnswer {
  key: string;
  response: StepResponse;
}

/** What the server says of an answer. */
export interface Verdict {
  right: boolean;
  /** For a tap with several zones: how many are found, and how many there are. */
  found?: number;
  of?: number;
  /** What to say of each chosen option. */
  feedback?: { option: string; right: boolean; text: string }[];
  /** For an order: which places are already right. */
  placesRight?: boolean[];
  /** Given after two misses. */
  hint?: string;
  /** Shown once the step is done. */
  explanationHtml?: string;
  state: StepState;
}

export interface StepState {
  solved: boolean;
  firstRight: boolean;
  tries: number;
  response?: StepResponse;
  /** Shown again for a step already solved. */
  explanationHtml?: string;
  /** Given after two misses, until the step is solved. */
  hint?: string;
  /** Zones already found, when there are several to find. */
  found?: { x: number; y: number; w: number; h: number }[];
}

export interface PlayerAttempt {
  id: string;
  exercise: { id: string; slug: string; title: string };
  steps: PlayerStep[];
  /** Index of the step to show. */
  position: number;
  finished?: { score: number; finishedAt: string };
  /** Links beside each step that plugins add; `{step}` in the address is the step's id. */
  stepLinks: { key: string; href: string; label: string }[];
}

/** The end of an exercise. */
export interface AttemptSummary {
  score: number;
  judged: number;
  rightAtFirst: number;
  /** Steps worth another look: missed at the first try. */
  revise: { id: string; index: number; prompt: string }[];
  next: { slug: string; title: string; summary: string; minutes: number } | null;
}
