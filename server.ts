import path from 'node:path';
import { runDoor, start } from '@mentora/platform/runtime';
import { cachedPages } from '@mentora/platform/runtime/cachedPages';
import { emptyDocuments } from '@mentora/platform/runtime/emptyDocuments';
import { packedFiles } from '@mentora/platform/runtime/packedFiles';
import { siteUpgrades } from '@mentora/platform/runtime/siteUpgrades';
import { securityHeaders } from '@mentora/platform/runtime/securityHeaders';
import { isCachedPage } from './src/app/cachedPages';
import { bootScript } from './src/app/shell/bootScript';
import { wordsWithoutScript } from './src/app/shell/wordsWithoutScript';

/** Where the build lies that is served, once it is known. */
const builtIn = () => process.env.MENTORA_DIST && path.resolve(import.meta.dirname, process.env.MENTORA_DIST);

const dev = process.argv.includes('--dev');

await runDoor(import.meta.dirname, (door) =>
  start(door, {
    dev,
    noBuild: process.argv.includes('--no-build'),
    upgraders: [siteUpgrades],
    // While developing, pages are never the same twice and carry tools that no policy would let run.
    wrappers: dev
      ? [securityHeaders]
      : [securityHeaders, packedFiles(builtIn), cachedPages(isCachedPage, [bootScript]), emptyDocuments(wordsWithoutScript)],
  }),
);
