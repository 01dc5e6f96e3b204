import { defineConfig } from '@playwright/test';
import path from 'node:path';

import { findChromium } from './scripts/test/chromium';
import { standFrom } from './tests/support/stand';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  outputDir: path.join(standFrom(process.env).folder, 'results'),
  // One more than a small machine has cores: each waits by turns for its page, its site or its database.
  workers: 3,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Europe/Paris',
    // It fetches each page once more, to be read offline. Files that lose the connection, and the learner's ways, allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: findChromium(),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
});
