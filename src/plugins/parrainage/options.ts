import type { MatchingCriterion } from '@mentora/platform';
import type { CollectionConfig, Field, SanitizedConfig } from 'payload';
import type { SessionOptions } from './sessions/options';

/** What a host may change of the plugin. */
export interface ParrainageOptions {
  /** Relations that a mentor leads at once, until the mentor says otherwise. 2 unless told. */
  capacity: number;
  /** How many relations a mentor may offer to lead at once, at most. 10 unless told. */
  mostPlaces: number;
  /** How many requests of one mentee may wait for an answer at once. 3 unless told. */
  requestsAtOnce: number;
  /** How many requests one person may send in a day. 10 unless told. */
  requestsPerDay: number;
  /** Days after which a mentor who has not answered is reminded. 2 and 5 unless told. */
  nudgeDays: readonly number[];
  /** Days after which a request that nobody has answered expires. 7 unless told. */
  expireDays: number;
  /** Days for which somebody whose request came to nothing keeps the place in the queue. 30 unless told. */
  placeDays: number;
  /** Days without a sign after which the one whose turn it is is reminded. 7, 14 and 21 unless told. */
  silenceDays: readonly number[];
  /** Days without a sign after which administrators are told. 28 unless told. */
  alertDays: number;
  /** Days after the end in which the last words can be given, before the archive closes. 7 unless told. */
  archiveDays: number;
  /** What is to be otherwise of sessions; see `sessions/options.ts`. */
  sessions: Partial<SessionOptions>;
  /** More things that make two people fit, weighed beside Mentora's own. A plugin adds to the registry `matchingCriteria` instead. */
  criteria: readonly MatchingCriterion[];
  /** Adds, changes or removes fields of the templates. */
  templateFields: (args: { defaultFields: Field[] }) => Field[];
  /** Changes the collection of templates as a whole, its access for instance. */
  templateCollection: (args: { defaultCollection: CollectionConfig }) => CollectionConfig;
}

type Figures = Omit<ParrainageOptions, 'templateFields' | 'templateCollection' | 'criteria'>;

export const defaultOptions: ParrainageOptions = {
  capacity: 2,
  mostPlaces: 10,
  requestsAtOnce: 3,
  requestsPerDay: 10,
  nudgeDays: [2, 5],
  expireDays: 7,
  placeDays: 30,
  silenceDays: [7, 14, 21],
  alertDays: 28,
  archiveDays: 7,
  sessions: {},
  criteria: [],
  templateFields: ({ defaultFields }) => defaultFields,
  templateCollection: ({ defaultCollection }) => defaultCollection,
};

/** Where the chosen values lie, for commands to find them: beside the registries, on the config. */
export const customKey = 'mentoraParrainage';

/** What a running config was given. */
export function parrainageOptions(config: Pick<SanitizedConfig, 'custom'>): Figures {
  return { ...defaultOptions, ...(config.custom?.[customKey] as Partial<Figures> | undefined) };
}
