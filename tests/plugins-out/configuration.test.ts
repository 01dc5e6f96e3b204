import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { pluginsIn, withoutPlugins } from './configuration';

const config = `
import { moderationPlugin } from '@mentora/moderation';
import { reportsPlugin } from '@mentora/reports';
import { s3Storage } from '@payloadcms/storage-s3';

export default buildConfig({
  collections,
  plugins: [
    reportsPlugin({ plain: [1, 2] }),
    moderationPlugin(),
    ...(s3 ? [s3Storage(s3)] : []),
  ],
});
`;

describe('the plugins of a configuration', () => {
  it('are read from its list', () => {
    expect(pluginsIn(config)).toEqual(['@mentora/reports', '@mentora/moderation']);
  });

  it('are taken out one by one, with their imports', () => {
    const without = withoutPlugins(config, ['@mentora/reports']);
    expect(pluginsIn(without)).toEqual(['@mentora/moderation']);
    expect(without).not.toContain('reports');
    expect(without).toContain('...(s3 ? [s3Storage(s3)] : [])');
  });

  it('are taken out all at once', () => {
    const without = withoutPlugins(config, ['@mentora/reports', '@mentora/moderation']);
    expect(without.replace(/\s/g, '')).toContain('plugins:[...(s3?');
    expect(without).not.toContain('@mentora/');
  });

  it('are found in the configuration of this repository', () => {
    expect(pluginsIn(readFileSync('payload.config.ts', 'utf8'))).toContain('@mentora/reports');
  });
});
