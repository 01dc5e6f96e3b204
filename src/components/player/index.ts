export * from './address';
export * from './door';
export * from './plainWidth';
export * from './Player';
export * from './types';
