export * from './i18n/locales';
export * from './i18n/normaliseText';
export * from './errors';
export * from './command/defineCommand';
export * from './command/query';
export * from './registries';
export { afterCommit } from './command/afterCommit';
export * from './command/documents';
export * from './command/databaseErrors';
