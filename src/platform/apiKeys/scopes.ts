import type { Permission } from '@mentora/access';
import type { SanitizedConfig } from 'payload';
import { registriesOf } from '../registries';
import type { ApiScope } from './definitions';

type Config = Pick<SanitizedConfig, 'custom'>;

/** All scopes that there are. */
export function scopesOf(config: Config): readonly ApiScope[] {
  return registriesOf(config).apiScopes;
}

/** What a key with these scopes may do at most, by a request of this method. */
export function permissionsWithin(config: Config, scopes: readonly string[], method: string): Permission[] {
  const reads = ['GET', 'HEAD'].includes(method.toUpperCase());
  const granted = scopesOf(config).filter(({ key, readOnly }) => scopes.includes(key) && (reads || !readOnly));
  return [...new Set(granted.flatMap(({ permissions }) => permissions))];
}
