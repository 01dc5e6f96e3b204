/** What the host's server action answers: what was typed, what is wrong, or that it is done. */
export interface CaseFormState {
  values: Record<string, string | string[]>;
  errors: { field?: string; message: string }[];
  done?: string;
  turn: number;
}

export type CaseFormAction = (state: CaseFormState, form: FormData) => Promise<CaseFormState>;
