/** What is kept of what happens to and by contributors. */
export const happeningKinds = [
  // A contribution: sent, taken back, decided, and changed by the reviewer before it was published.
  'submitted',
  'withdrawn',
  'approved',
  'rejected',
  'changes-requested',
  'edited',
  // An image: brought to the library, and decided.
  'image-uploaded',
  'image-approved',
  'image-rejected',
  // Somebody else makes use of it: an exercise shows an image, a learner finishes an exercise.
  'image-used',
  'completed',
] as const;

export type HappeningKind = (typeof happeningKinds)[number];

/** Those of which there is no end, and of which only the number counts. */
export const countedKinds = ['image-used', 'completed'] as const satisfies readonly HappeningKind[];

export type CountedKind = (typeof countedKinds)[number];

export function isCounted(kind: HappeningKind): kind is CountedKind {
  return (countedKinds as readonly HappeningKind[]).includes(kind);
}

/** Something that happened, as a row of `contributor_events` keeps it. */
export interface Happening {
  /** Makes it once-only. */
  key: string;
  kind: HappeningKind;
  contribution: string | null;
  /** The image or exercise that it happened to. */
  subject: string | null;
  at: Date;
}
