import { runDoor, start } from '@mentora/platform/runtime';
import { cachedPages } from '@mentora/platform/runtime/cachedPages';
import { emptyDocuments } from '@mentora/platform/runtime/emptyDocuments';
import { siteUpgrades } from '@mentora/platform/runtime/siteUpgrades';
import { securityHeaders } from '@mentora/platform/runtime/securityHeaders';
import { isCachedPage } from './src/app/cachedPages';
import { bootScript } from './src/app/shell/bootScript';
import { wordsWithoutScript } from './src/app/shell/wordsWithoutScript';

const dev = process.argv.includes('--dev');

await runDoor(import.meta.dirname, (door) =>
  start(door, {
    dev,
    noBuild: process.argv.includes('--no-build'),
    upgraders: [siteUpgrades],
    // While developing, pages are never the same twice and carry tools that no policy would let run.
    wrappers: dev
      ? [securityHeaders]
      : [securityHeaders, cachedPages(isCachedPage, [bootScript]), emptyDocuments(wordsWithoutScript)],
  }),
);
