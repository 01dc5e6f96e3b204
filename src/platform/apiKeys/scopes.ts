import type { Permission } from '@mentora/access';
import type { SanitizedConfig } from 'payload';
import { registriesOf } from '../registries';
import type { ApiScope } from './definitions';

type Config = Pick<SanitizedConfig, 'custom'>;

/** All scopes that there are. */
export function scopesOf(config: Config): readonly ApiScope[] {
  return registriesOf(config).apiScopes;
}

const reads = (method: string): boolean => ['GET', 'HEAD'].includes(method.toUpperCase());

/** What a key with these scopes may do at most, by a request of this method. */
export function permissionsWithin(config: Config, scopes: readonly string[], method: string): Permission[] {
  const granted = scopesOf(config).filter(({ key, readOnly }) => scopes.includes(key) && (reads(method) || !readOnly));
  return [...new Set(granted.flatMap(({ permissions }) => permissions))];
}

/** The scopes by which a key may do a thing, by a request of this method. */
export function scopesFor(config: Config, permission: Permission, method: string): string[] {
  const granting = scopesOf(config).filter(({ permissions, readOnly }) => permissions.includes(permission) && (reads(method) || !readOnly));
  return granting.map(({ key }) => key);
}
