/** What the host's server actions answer: what was typed, what is wrong, or that it is done. */
export interface PageState {
  values: Record<string, string | string[]>;
  errors: { field?: string; message: string }[];
  done?: string;
  turn: number;
}

export type PageAction = (state: PageState, form: FormData) => Promise<PageState>;

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** A column of rows that are typed: a time, a day. */
export interface Column {
  name: string;
  label: string;
  type: 'time' | 'date';
}

export interface RowWords {
  add: string;
  remove: string;
}

interface Common {
  name: string;
  label: string;
  hint?: string;
}

/** A field of a form, as data: pages describe their forms, and `FieldControl` draws them. */
export type PageField = Common &
  (
    | { kind: 'text' | 'textarea'; maxLength: number; rows?: number; optional?: boolean }
    | { kind: 'date'; min?: string; max?: string; optional?: boolean }
    | { kind: 'time'; optional?: boolean }
    | { kind: 'number'; min: number; max: number }
    | { kind: 'select'; options: readonly Choice[]; placeholder?: string }
    | { kind: 'radio'; options: readonly Choice[] }
    | { kind: 'checkboxes'; options: readonly Choice[]; more?: { label: string; options: readonly Choice[] } }
    | { kind: 'stars'; words: readonly string[] }
    | { kind: 'skills'; skills: readonly { id: string; title: string }[]; levels: readonly Choice[]; none: string; more: string }
    | { kind: 'rows'; columns: readonly Column[]; words: RowWords }
    | { kind: 'week'; days: readonly { name: string; label: string }[]; from: string; to: string; words: RowWords }
  );

/** The values of a field that may have several. */
export const listOf = (value: string | string[] | undefined): string[] => [value ?? []].flat();

/** Under which name the level of a skill is sent. */
export const skillName = (id: string): string => `skill-${id}`;
