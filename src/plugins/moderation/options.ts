import type { Field, SanitizedConfig } from 'payload';
import type { CaseOptions } from './cases/options';

/** What a host may change of the plugin. */
export interface ModerationOptions {
  /** Days after which somebody whose request was rejected may ask again to contribute. 30 unless told. */
  askAgainAfterDays: number;
  /** For how long an item that a reviewer opens is his or hers, in minutes. 15 unless told. */
  claimMinutes: number;
  /** The licence under which contributors give what they make, and its version: what they accept is kept with it. */
  licence: { name: string; version: string; url: string };
  /** How long things take in reports and disputes, and how many reports one person may send; see cases/options.ts. */
  cases: Partial<CaseOptions>;
  /** Adds, changes or removes what an exercise keeps of the contribution it came from. */
  exerciseFields: (args: { defaultFields: Field[] }) => Field[];
}

export const defaultOptions: ModerationOptions = {
  askAgainAfterDays: 30,
  claimMinutes: 15,
  licence: { name: 'CC BY-SA', version: '4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  cases: {},
  exerciseFields: ({ defaultFields }) => defaultFields,
};

/** Where the chosen values lie, for commands to find them: beside the registries, on the config. */
export const customKey = 'mentoraModeration';

/** What a running config was given. */
export function moderationOptions(config: Pick<SanitizedConfig, 'custom'>): Omit<ModerationOptions, 'exerciseFields'> {
  return { ...defaultOptions, ...(config.custom?.[customKey] as Partial<ModerationOptions> | undefined) };
}

/** The licence as it is shown, accepted and kept: its name and its version. */
export function licenceName(config: Pick<SanitizedConfig, 'custom'>): string {
  const { name, version } = moderationOptions(config).licence;
  return `${name} ${version}`;
}
