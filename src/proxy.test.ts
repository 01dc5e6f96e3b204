import { globSync } from 'node:fs';
import path from 'node:path';
import { unstable_doesMiddlewareMatch as doesMatch } from 'next/experimental/testing/server';
import { describe, expect, it } from 'vitest';
import { config } from './proxy';

const isGuarded = (path: string) => doesMatch({ config, url: `https://example.org${path}` });

/** The files that are served as they are: those of `public`, and those that Next makes of the app's special files. */
const made: Record<string, string> = { 'manifest.ts': 'manifest.webmanifest', 'robots.ts': 'robots.txt', 'sitemap.ts': 'sitemap.xml' };
const files = [
  ...globSync('**/*.*', { cwd: 'public' }),
  ...globSync('{icon,apple-icon,favicon,opengraph-image,manifest,robots,sitemap}.*', { cwd: 'src/app' }).map((file) => made[file] ?? file),
];

describe('the proxy', () => {
  it('lets every file that there is pass, and the API and the built parts', () => {
    expect(files.length).toBeGreaterThan(7);
    for (const file of files) expect(isGuarded(`/${file}`), file).toBe(false);
    for (const path of ['/api', '/api/health', '/_next/static/chunks/a.js']) expect(isGuarded(path), path).toBe(false);
  });

  it('lets what the app draws pass: it lies under no language', () => {
    const drawn = globSync('*/**/route.ts', { cwd: 'src/app', exclude: ['(site)/**', '(payload)/**'] });
    expect(drawn.length).toBeGreaterThan(1);
    for (const file of drawn) expect(isGuarded(`/${path.dirname(file).replace(/\[(\w+)\]/g, '$1')}`), file).toBe(false);
  });

  it.each([
    '/', '/exercices', '/exercices/foo.bar', '/en/exercices/foo.bar', '/fr/exercices/foo.bar', '/admin', '/admin/a.b',
    '/.env', '/wp-login.php', '/foo.js', '/exercices/sw.js', '/en/robots.txt', '/icons/other.html', '/apis', '/robotsXtxt',
  ])('guards %s', (path) => expect(isGuarded(path)).toBe(true)); // prettier-ignore
});
