import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const withoutPlugins = 'tests/plugins-out';

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: from('./payload.config.ts') },
      { find: /^@\//, replacement: from('./src/') },
    ],
  },
  test: {
    allowOnly: false,
    watch: false,
    // More than a small machine has cores: much of it waits, for a database, a process, a clock.
    maxWorkers: 3,
    // Real databases and processes take their time on a busy machine; no test is about how long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: ['{src,scripts}/**/*.test.{ts,tsx}', 'tests/support/*.test.ts', `${withoutPlugins}/configuration.test.ts`],
        },
      },
      {
        // A Payload of its own for each file, on a copy of the migrated database. The packages below it take seconds to
        // load: a process keeps them for its next file (`tests/support/forget.ts`).
        extends: true,
        test: {
          name: 'integration',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/support/**', `${withoutPlugins}/**`],
          globalSetup: ['tests/support/globalSetup.ts'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        // Builds a site for each plugin: `npm test` gives it what it stands on.
        extends: true,
        test: { name: 'plugins-out', include: [`${withoutPlugins}/plugins-out.test.ts`] },
      },
    ],
  },
});
