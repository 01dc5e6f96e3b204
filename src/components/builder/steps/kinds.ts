import type { StepContent, StepKind } from '../content';

/** A step of one kind, where it lies. */
export interface KindProps<Kind extends StepKind> {
  step: Extract<StepContent, { kind: Kind }>;
  path: string;
}
