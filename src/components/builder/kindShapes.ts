import { BookOpen, Keyboard, ListChecks, ListOrdered, Pointer } from 'lucide';
import type { Shape } from '../primitives/Glyph';
import type { StepKind } from './content';

/** The sign of each kind of step. */
export const kindShapes: Record<StepKind, Shape> = {
  read: BookOpen,
  tap: Pointer,
  choice: ListChecks,
  order: ListOrdered,
  type: Keyboard,
};
