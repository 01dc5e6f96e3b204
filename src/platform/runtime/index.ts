export { buildsFolder, ensureBuild } from './build';
export { seedUnderLock } from './demo';
export { runDoor } from './door';
export type { Door } from './door';
export { migrateUnderLock } from './migrations';
export { openEmbedded } from './postgres/embedded';
export type { EmbeddedDatabase } from './postgres/embedded';
export { start } from './start';
export { StartError } from './StartError';
