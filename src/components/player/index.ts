export * from './address';
export * from './door';
export * from './Player';
export * from './types';
