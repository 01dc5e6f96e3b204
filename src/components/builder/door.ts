import type { Locale } from '@mentora/platform/i18n';
import type { ExerciseContent } from './content';

export { Refused, Unreachable } from '../player/door';

/** What keeps an exercise from being submitted, in the words of who writes it. */
export interface Problem {
  /** As the builder names its fields: `steps.2.hint`. */
  path: string;
  code: string;
  locale?: Locale;
  message: string;
}

/** What the server holds after a save. */
export interface Saved {
  revision: number;
  /** Null where that could not be told: what was known before stands. */
  problems: readonly Problem[] | null;
}

/** A draft as the server holds it. */
export interface Draft extends Saved {
  problems: readonly Problem[];
  content: ExerciseContent;
  /** When it was last saved. */
  changedAt: string;
}

/** An image as the builder shows it. */
export interface ShownImage {
  id: string;
  title: string;
  alt: string;
  src: string;
  /** Smaller, for lists. */
  thumbnail: string;
  width: number;
  height: number;
  /** Seen by its author alone until somebody has looked at it. */
  waits: boolean;
}

/** The same draft was saved somewhere else meanwhile. */
export class ChangedElsewhere extends Error {
  override name = 'ChangedElsewhere';
}

/** What the builder asks of its server. It throws `Unreachable` where another try may work, `Refused` where it will not. */
export interface BuilderDoor {
  load: () => Promise<Draft>;
  /** Throws `ChangedElsewhere` where `revision` is not the newest. */
  save: (content: ExerciseContent, revision: number) => Promise<Saved>;
  /** Makes another draft of a content; answers the address of its builder. */
  copy: (content: ExerciseContent) => Promise<string>;
  /** Sends it to be reviewed; answers the address of what comes next. */
  submit: (revision: number) => Promise<string>;
  /** Null where there is no such image for this person. */
  image: (id: string) => Promise<ShownImage | null>;
}
