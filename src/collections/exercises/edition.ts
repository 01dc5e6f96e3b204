import type { Localised } from '@mentora/platform';

/** A rectangle of a screenshot, relative to it: everything from 0 to 1. */
export interface Zone {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A screenshot as it is shown. */
export interface EditionScreen {
  /** Id of the image it is made from. */
  image: string;
  src: string;
  srcSet?: string;
  alt: Localised;
  width: number;
  height: number;
}

interface StepBase {
  id: string;
  prompt: Localised;
  /** HTML, shown once the step is done. */
  explanation?: Localised;
  /** Each language may have its own, since an Arabic screen is mirrored. */
  screen?: Localised<EditionScreen>;
}

export type ReadStep = StepBase & {
  kind: 'read';
  /** HTML. */
  body: Localised;
};

export type TapStep = StepBase & {
  kind: 'tap';
  screen: Localised<EditionScreen>;
  /** The right zones, in the languages that have a screenshot of their own. */
  zones: Localised<Zone[]>;
  /** Whether every zone is to be found, or any one will do. */
  findAll: boolean;
  hint: Localised;
};

export type ChoiceStep = StepBase & {
  kind: 'choice';
  multiple: boolean;
  options: { id: string; text: Localised; right: boolean; feedback?: Localised }[];
};

export type OrderStep = StepBase & {
  kind: 'order';
  /** In the right order. */
  items: { id: string; text: Localised }[];
};

export type TypeStep = StepBase & {
  kind: 'type';
  accepted: Localised<string[]>;
  placeholder?: Localised;
  hint?: Localised;
};

export type EditionStep = ReadStep | TapStep | ChoiceStep | OrderStep | TypeStep;

/** What learners do: the steps as they were published, in all languages, with their answers. Nobody reads it by API. */
export interface EditionContent {
  steps: EditionStep[];
}

/** The steps that are judged. Reading is not. */
export function judgedSteps({ steps }: EditionContent): Exclude<EditionStep, ReadStep>[] {
  return steps.filter((step) => step.kind !== 'read');
}
