import type { Locale } from '@mentora/platform';

/** A value by language, as Payload gives it with `locale: 'all'`: any of them may be missing. */
export type InLocales<T> = Partial<Record<Locale, T | null>> | null | undefined;

export type SourceStep = {
  id: string;
  prompt?: InLocales<string>;
  explanation?: InLocales<unknown>;
  screenshot?: InLocales<string>;
} & (
  | { blockType: 'read'; body?: InLocales<unknown> }
  | { blockType: 'tap'; zones?: InLocales<unknown>; findAll?: boolean | null; hint?: InLocales<string> }
  | {
      blockType: 'choice';
      multiple?: boolean | null;
      options?:
        | { id: string; text?: InLocales<string>; right?: boolean | null; feedback?: InLocales<string> }[]
        | null;
    }
  | { blockType: 'order'; items?: { id: string; text?: InLocales<string> }[] | null }
  | {
      blockType: 'type';
      accepted?: InLocales<string[]>;
      placeholder?: InLocales<string>;
      hint?: InLocales<string>;
    }
);

/** An exercise as written, in all languages at once; relations as ids. */
export interface ExerciseSource {
  id: string;
  slug?: string | null;
  title?: InLocales<string>;
  summary?: InLocales<string>;
  category?: string | null;
  tags?: string[] | null;
  skills?: string[] | null;
  difficulty?: string | null;
  minutes?: number | null;
  cover?: string | null;
  steps?: SourceStep[] | null;
  _status?: 'draft' | 'published' | null;
}

/** What the compiler needs to know of an image. */
export interface ImageFacts {
  id: string;
  approved: boolean;
  src: string;
  srcSet?: string;
  alt: InLocales<string>;
  width: number;
  height: number;
}

/** Every image that an exercise shows. */
export function imagesIn(source: ExerciseSource): string[] {
  const screenshots = (source.steps ?? []).flatMap((step) => Object.values(step.screenshot ?? {}));
  return [...new Set([source.cover, ...screenshots].filter((id) => id != null))];
}
