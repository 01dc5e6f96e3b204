import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject, vi } from 'vitest';

import { resolveNearFiles } from '../../src/platform/runtime/resolveNearFiles';
import { copyTemplate } from './database';
import { forgetLastFile } from './forget';
import { testSettings } from './ground';

// As every program of Mentora does, before it loads Payload.
resolveNearFiles();
forgetLastFile();
const { closePlatform } = await import('./platform');

/**
 * Before each file: a database and a data folder of its own, and the settings that lead there. It happens
 * before the file's own imports, so whatever reads the settings when it is loaded reads these.
 */
const folder = await mkdtemp(join(tmpdir(), 'mentora-test-'));

Object.assign(process.env, testSettings, {
  DATABASE_URL: await copyTemplate(inject('ground')),
  MENTORA_DATA: folder,
  MENTORA_URL: 'http://localhost:3000',
});

afterAll(async () => {
  vi.useRealTimers();
  await closePlatform();
  await rm(folder, { recursive: true, force: true });
});
