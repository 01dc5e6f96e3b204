import type { CollectionConfig, Field, SanitizedConfig } from 'payload';

/** What a host may change of the plugin. */
export interface ReportsOptions {
  /** How many reports one person, or one network of visitors, may send in an hour. 10 unless told. */
  perHour: number;
  /** Adds, changes or removes fields of the collection. */
  fields: (args: { defaultFields: Field[] }) => Field[];
  /** Changes the collection as a whole, its access for instance. */
  collection: (args: { defaultCollection: CollectionConfig }) => CollectionConfig;
}

export const defaultOptions: ReportsOptions = {
  perHour: 10,
  fields: ({ defaultFields }) => defaultFields,
  collection: ({ defaultCollection }) => defaultCollection,
};

/** Where the chosen limit lies, for the command to find it: beside the registries, on the config. */
export const customKey = 'mentoraReports';

/** The limit that a running config was given. */
export function reportsPerHour(config: Pick<SanitizedConfig, 'custom'>): number {
  return (config.custom?.[customKey] as Pick<ReportsOptions, 'perHour'> | undefined)?.perHour ?? defaultOptions.perHour;
}
