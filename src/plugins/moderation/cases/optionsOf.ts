import type { SanitizedConfig } from 'payload';
import { moderationOptions } from '../options';
import { defaultCaseOptions, type CaseOptions } from './options';

/** What a running config was given. */
export function caseOptions(config: Pick<SanitizedConfig, 'custom'>): CaseOptions {
  return { ...defaultCaseOptions, ...moderationOptions(config).cases };
}
