/** What a host may change of the plugin. */
export interface ThanksOptions {
  /** How many thanks one person may say in an hour. 20 unless told. */
  perHour: number;
}

export const defaultOptions: ThanksOptions = { perHour: 20 };

/** Where the chosen options lie, for commands to find them: on the config, never in a variable of a module. */
export const customKey = 'mentoraThanks';
