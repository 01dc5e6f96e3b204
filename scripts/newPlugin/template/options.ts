/** What a host may change of the plugin. */
export interface SampleOptions {
  /** Where its card stands among the others: lower comes first. 80 unless told. */
  order: number;
}

export const defaultOptions: SampleOptions = { order: 80 };
