/** What a form is after it was sent: what was typed, what is wrong, or that it is done. */
export interface FormState {
  /** What was typed, by field: passwords never come back. */
  values: Record<string, string | string[]>;
  errors: { field?: string; message: string }[];
  /** What to say once it is done. */
  done?: string;
  /** Counts the tries, so that fields are drawn anew with their values. */
  turn: number;
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** A form that was not sent yet. */
export function freshForm(values: FormState['values'] = {}): FormState {
  return { values, errors: [], turn: 0 };
}
