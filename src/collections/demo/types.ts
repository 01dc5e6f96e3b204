import type { ScreenKey } from './screens/keys';

export type Locale = 'fr' | 'en' | 'ar';

/** A text in the three languages. */
export type L = Record<Locale, string>;

export const locales: readonly Locale[] = ['fr', 'en', 'ar'];

export type CategoryKey = 'first-steps' | 'messages' | 'forms' | 'calls' | 'security' | 'photos';

export type SkillKey =
  | 'touch'
  | 'navigate'
  | 'write'
  | 'settings'
  | 'search'
  | 'communicate'
  | 'call'
  | 'procedures'
  | 'protect'
  | 'critical-eye'
  | 'pictures'
  | 'share';

export interface DemoCategory {
  key: CategoryKey;
  title: L;
  description: L;
  /** The name of the colour behind its covers, as the design tokens have it. */
  tint: string;
  order: number;
}

export interface DemoSkill {
  key: SkillKey;
  title: L;
}

export interface DemoExercise {
  key: string;
  title: L;
  summary: L;
  category: CategoryKey;
  tags: string[];
  skills: SkillKey[];
  difficulty: 'easy' | 'medium' | 'hard';
  minutes: number;
  /** File name among the covers. */
  cover: string;
  steps: DemoStep[];
}

export interface DemoOption {
  text: L;
  right: boolean;
  feedback: L;
}

interface StepBase {
  /** What to do; for `read`, the step's title. */
  prompt: L;
  /** Said once the step is behind. */
  explanation?: L;
}

export interface ReadStep extends StepBase {
  kind: 'read';
  /** Paragraphs parted by blank lines, lists with "- ", bold with `**`. */
  body: L;
  screen?: ScreenKey;
}

export interface TapStep extends StepBase {
  kind: 'tap';
  screen: ScreenKey;
  /** Names of elements drawn on that screen; touching any of them is right. */
  zones: string[];
  hint: L;
}

export interface ChoiceStep extends StepBase {
  kind: 'choice';
  multiple: boolean;
  screen?: ScreenKey;
  options: DemoOption[];
}

export interface OrderStep extends StepBase {
  kind: 'order';
  /** In the right order. */
  items: L[];
}

export interface TypeStep extends StepBase {
  kind: 'type';
  accepted: Record<Locale, string[]>;
  placeholder?: L;
  hint?: L;
  screen?: ScreenKey;
}

export type DemoStep = ReadStep | TapStep | ChoiceStep | OrderStep | TypeStep;
