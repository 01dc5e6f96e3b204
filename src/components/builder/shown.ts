import type { ExerciseContent } from './content';
import type { Draft, Problem } from './door';

/** Where what was written is: with the server, on its way there, or only here. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'elsewhere' | 'refused';

/** What the builder shows at a moment. */
export interface Shown {
  content: ExerciseContent;
  state: SaveState;
  /** What this device keeps outlives the page; false where the browser refuses to keep anything. */
  kept: boolean;
  savedAt: string;
  problems: readonly Problem[];
  canUndo: boolean;
  canRedo: boolean;
  /** The draft as somebody else has saved it meanwhile: the person chooses between the two. */
  other: Draft | null;
  /** The code of why the server refuses it. */
  refused: string | null;
  /** It is open in another page of this browser. */
  alsoOpen: boolean;
  /** What an earlier page has kept is found: until then nothing can be written. */
  ready: boolean;
}

/** What is shown of a draft as the server gave it. */
export function shownAtFirst({ content, problems, changedAt }: Draft): Shown {
  return {
    content,
    problems,
    savedAt: changedAt,
    state: 'saved',
    kept: true,
    canUndo: false,
    canRedo: false,
    other: null,
    refused: null,
    alsoOpen: false,
    ready: false,
  };
}
