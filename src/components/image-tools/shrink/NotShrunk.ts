import type { ShrinkFailure } from './renderImage';

/** A file that no picture could be made of. */
export class NotShrunk extends Error {
  constructor(readonly failure: ShrinkFailure) {
    super(failure);
  }
}
