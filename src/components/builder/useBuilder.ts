import { createContext, use, type ComponentType } from 'react';
import type { Locale } from '@mentora/platform/i18n';
import { useTranslations, type Translator } from '../words/Words';
import type { BuilderStore } from './BuilderStore';
import type { ExerciseContent, InLanguages, StepContent } from './content';
import type { BuilderDoor, ShownImage } from './door';
import { withChangedStep } from './edits';
import type { Shown } from './shown';

/** What can be chosen, in the language of who writes. */
export interface Choices {
  categories: readonly { id: string; label: string }[];
  skills: readonly { id: string; label: string }[];
}

/** How an image is chosen from the library, or brought to it. */
export interface PickerProps {
  onPick: (image: ShownImage) => void;
  onClose: () => void;
}

/** What somebody who has read it says of one of its parts. */
export interface Remark {
  path: string;
  text: string;
}

export interface Building {
  store: BuilderStore;
  shown: Shown;
  door: BuilderDoor;
  choices: Choices;
  remarks: readonly Remark[];
  Picker: ComponentType<PickerProps>;
  /** The language that is written in. */
  language: Locale;
  /** What is missing is said beside the fields once somebody has asked what is left. */
  strict: boolean;
  /** Somebody else's is being changed before it is published: it is kept for that, and not on the server. */
  reviewing: boolean;
}

export const BuildingContext = createContext<Building | null>(null);

/** What the parts of the builder share. */
export function useBuilder(): Building {
  const building = use(BuildingContext);
  if (!building) throw new Error('This stands in no <Builder>.');
  return building;
}

/** The words of the builder. */
export function useBuilderWords(): Translator {
  return useTranslations('builder');
}

/** Changes the exercise's own fields. */
export function useDetails() {
  const { store } = useBuilder();
  return (change: Partial<ExerciseContent>, about?: string) => store.edit((content) => ({ ...content, ...change }), about);
}

/** Changes a step of its kind. */
export function useStep<Step extends StepContent>(step: Step) {
  const { store } = useBuilder();
  return (change: Partial<Step>, about?: string) =>
    store.edit((content) => withChangedStep(content, step.id, (now) => ({ ...now, ...change })), about && `${step.id} ${about}`);
}

/** What is wrong with a field, once it is to be said. */
export function useProblem(path: string): string | undefined {
  const { shown, strict, language } = useBuilder();
  if (!strict) return undefined;
  return shown.problems.find((problem) => problem.path === path && (problem.locale ?? language) === language)?.message;
}

/** A field in the languages: where it is, what it holds, and what it is called. */
export interface LanguageFieldProps {
  path: string;
  label: string;
  hint?: string;
  value: InLanguages<string>;
  onChange: (value: InLanguages<string>) => void;
  max: number;
}
