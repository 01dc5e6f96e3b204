import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { currentBuild, ensureBuild, hashSources, refuseOtherCdn } from './build';

let root: string;
const folder = 'builds';

/** Stands in for `next build`: fails, or writes the mark of a whole build and what it saw. */
const builder = `
  const fs = require('node:fs');
  const source = fs.readFileSync('src/page.ts', 'utf8');
  if (source.includes('broken')) { console.log('page.ts is broken'); process.exit(1); }
  fs.writeFileSync(process.env.MENTORA_DIST + '/seen.json',
    JSON.stringify({ source, database: process.env.DATABASE_URL, secret: process.env.PAYLOAD_SECRET }));
  fs.writeFileSync(process.env.MENTORA_DIST + '/BUILD_ID', 'x');
`;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'mentora build '));
  await mkdir(path.join(root, 'src'));
  await mkdir(path.join(root, 'node_modules/next/dist/bin'), { recursive: true });
  await writeFile(path.join(root, 'node_modules/next/dist/bin/next'), builder);
  await writeFile(path.join(root, 'package.json'), '{}');
  await writeFile(path.join(root, 'src/page.ts'), 'one');
});
afterEach(() => rm(root, { recursive: true, force: true }));

function write(file: string, text: string) {
  return writeFile(path.join(root, file), text);
}

describe('hashSources', () => {
  it('changes with what the build is made from, and with nothing else', async () => {
    const before = hashSources(root);
    await write('next-env.d.ts', 'x');
    await write('src/page.test.ts', 'x');
    await write('README.md', 'x');
    expect(hashSources(root)).toBe(before);
    await write('src/page.ts', 'two');
    const after = hashSources(root);
    expect(after).not.toBe(before);
    await write('next.config.ts', 'x');
    expect(hashSources(root)).not.toBe(after);
  });
});

describe('ensureBuild', () => {
  it('builds once, without the database and the secret of this machine', async () => {
    process.env.DATABASE_URL = 'postgres://a@b/c';
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const first = await ensureBuild({ root, folder, log });
    delete process.env.DATABASE_URL;
    expect(await ensureBuild({ root, folder, log })).toBe(first);
    expect(lines.filter((line) => line.startsWith('Building'))).toHaveLength(1);
    expect(JSON.parse(await readFile(path.join(root, first, 'seen.json'), 'utf8'))).toEqual({ source: 'one' });
  });

  it('builds again for a CDN, and a build for another one is not started', async () => {
    const plain = await ensureBuild({ root, folder });
    refuseOtherCdn(root, plain);
    process.env.MENTORA_CDN_URL = 'https://cdn.example.org';
    try {
      expect(() => refuseOtherCdn(root, plain)).toThrow(/from the site itself, and MENTORA_CDN_URL says otherwise/);
      const withCdn = await ensureBuild({ root, folder });
      expect(withCdn).not.toBe(plain);
      refuseOtherCdn(root, withCdn);
    } finally {
      delete process.env.MENTORA_CDN_URL;
    }
  });

  it('leaves the former build as it was when the new one fails', async () => {
    const first = await ensureBuild({ root, folder });
    await write('src/page.ts', 'broken');
    await expect(ensureBuild({ root, folder })).rejects.toThrow(/page\.ts is broken/);
    expect(currentBuild({ root, folder })).toBe(first);
    expect((await readdir(path.join(root, folder))).sort()).toEqual(['current', path.basename(first)].sort());
  });

  it('keeps the build before, which a server may still run on, and none older', async () => {
    const builds: string[] = [];
    for (const text of ['one', 'two', 'three']) {
      await write('src/page.ts', text);
      builds.push(path.basename(await ensureBuild({ root, folder })));
    }
    const left = (await readdir(path.join(root, folder))).filter((name) => name !== 'current');
    expect(left.sort()).toEqual(builds.slice(1).sort());
  });

  it('builds once for two who ask at the same moment', async () => {
    const lines: string[] = [];
    const ask = () => ensureBuild({ root, folder, log: (line) => lines.push(line) });
    const [a, b] = await Promise.all([ask(), ask()]);
    expect(a).toBe(b);
    expect(lines.filter((line) => line.startsWith('Building'))).toHaveLength(1);
  });

  it('takes a folder by its absolute path for what it is', async () => {
    const made = await ensureBuild({ root, folder: path.join(root, folder) });
    expect(made).toBe(await ensureBuild({ root, folder }));
    expect((await readdir(root)).sort()).toEqual([folder, 'node_modules', 'package.json', 'src']);
  });

  it('takes no notice of a build that was interrupted', async () => {
    const wanted = path.join(root, folder, hashSources(root));
    await mkdir(wanted, { recursive: true });
    await writeFile(path.join(wanted, 'half'), '');
    await ensureBuild({ root, folder });
    expect(await readdir(wanted)).not.toContain('half');
  });
});
