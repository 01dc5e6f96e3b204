import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: from('./payload.config.ts') },
      { find: /^@\//, replacement: from('./src/') },
    ],
  },
  test: {
    allowOnly: false,
    passWithNoTests: true,
    watch: false,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{src,scripts}/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
