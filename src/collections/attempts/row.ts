import type { EditionContent } from '../exercises/edition';

/** An attempt as the database has it, with the edition it is made on. */
export interface AttemptRow extends Record<string, unknown> {
  id: string;
  user_id: string | null;
  visitor: string | null;
  exercise_id: string;
  edition_id: string;
  position: number;
  seed: string;
  finished_at: string | null;
  score: number | null;
  content: EditionContent;
}

/** What happened at one step, as the database has it. */
export interface AnswerRow extends Record<string, unknown> {
  step: string;
  first_right: boolean;
  solved: boolean;
  tries: number;
  misses: number;
  response: KeptResponse | null;
}

/** An answer as it is kept: options and items by their own ids, zones by their index. */
export type KeptResponse =
  | { kind: 'read' }
  | { kind: 'tap'; x: number; y: number; found: number[] }
  | { kind: 'choice'; options: string[] }
  | { kind: 'order'; items: string[] }
  | { kind: 'type'; text: string };
