import type { SanitizedConfig } from 'payload';
import { parrainageOptions } from '../options';
import { defaultSessionOptions, type SessionOptions } from './options';

/** What a running config was given. */
export function sessionOptions(config: Pick<SanitizedConfig, 'custom'>): SessionOptions {
  return { ...defaultSessionOptions, ...parrainageOptions(config).sessions };
}
