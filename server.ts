import { runDoor, start } from '@mentora/platform/runtime';

await runDoor(import.meta.dirname, (door) =>
  start(door, {
    dev: process.argv.includes('--dev'),
    noBuild: process.argv.includes('--no-build'),
  }),
);
